/* Makes the k-th write below a folder fail, as a full or broken disk does. Loaded before the C library of a process on
   Linux, so that Python, SQLite and everything else in it meet the failure where the kernel would report it. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static char root[PATH_MAX];
static long count, failing;
static int error, lasting, on_reads;

/* Count calls below `folder` from now on; fail call `at` (0: none) with `code`, and all later ones when `stay`.
   A negative `code` is the signal that ends the process there. */
void faults_arm(const char *folder, long at, int code, int stay, int reads) {
    count = 0;
    failing = at;
    error = code;
    lasting = stay;
    on_reads = reads;
    snprintf(root, sizeof root, "%s", folder);
}

/* Stop failing; return how many calls there were. */
long faults_disarm(void) {
    root[0] = 0;
    return count;
}

__attribute__((constructor)) static void from_environment(void) {
    const char *folder = getenv("FAULTS_BELOW"), *at = getenv("FAULTS_AT"), *code = getenv("FAULTS_ERRNO");
    if (folder && at && code)
        faults_arm(folder, atol(at), atoi(code), 1, 0);
}

static int fails(const char *path) {
    if (!root[0] || !path || strncmp(path, root, strlen(root)))
        return 0;
    count++;
    if (!failing || count < failing || (count > failing && !lasting))
        return 0;
    if (error < 0)
        kill(getpid(), -error);
    errno = error;
    return 1;
}

static int file_fails(int file) {
    char link[64], path[PATH_MAX];
    ssize_t size;
    int before = errno;
    if (!root[0])
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    size = readlink(link, path, sizeof path - 1);
    errno = before;
    if (size < 0)
        return 0;
    path[size] = 0;
    return fails(path);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_FILE(type, name, params, args)                                                                             \
    type name params { return !on_reads && file_fails(fd) ? -1 : NEXT(name) args; }

ON_FILE(ssize_t, write, (int fd, const void *data, size_t size), (fd, data, size))
ON_FILE(ssize_t, pwrite, (int fd, const void *data, size_t size, off_t at), (fd, data, size, at))
ON_FILE(ssize_t, pwrite64, (int fd, const void *data, size_t size, off64_t at), (fd, data, size, at))
ON_FILE(int, fsync, (int fd), (fd))
ON_FILE(int, fdatasync, (int fd), (fd))
ON_FILE(int, ftruncate, (int fd, off_t size), (fd, size))
ON_FILE(int, ftruncate64, (int fd, off64_t size), (fd, size))

ssize_t read(int fd, void *data, size_t size) {
    return on_reads && file_fails(fd) ? -1 : NEXT(read)(fd, data, size);
}

int rename(const char *from, const char *to) { return !on_reads && fails(to) ? -1 : NEXT(rename)(from, to); }

int mkdir(const char *path, mode_t mode) { return !on_reads && fails(path) ? -1 : NEXT(mkdir)(path, mode); }

#define OPENS(name)                                                                                                   \
    int name(const char *path, int flags, ...) {                                                                      \
        va_list rest;                                                                                                 \
        mode_t mode;                                                                                                  \
        va_start(rest, flags);                                                                                        \
        mode = va_arg(rest, mode_t);                                                                                  \
        va_end(rest);                                                                                                 \
        if ((on_reads || flags & O_CREAT) && fails(path))                                                             \
            return -1;                                                                                                \
        return NEXT(name)(path, flags, mode);                                                                         \
    }
OPENS(open)
OPENS(open64)
