/* gatebook.exe and gatebook.com: start the program inside this process, with the Python that lies beside them.
 *
 * gatebook.exe opens no console; gatebook.com is the same for scripts, which wait for it and read what it says.
 * Where a file portable.txt lies beside them, the data lies in the folder "data" beside them too.
 */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768

typedef int (*python_main)(int, wchar_t **);

static wchar_t folder[LONGEST];
static wchar_t file[LONGEST + 64];

static int fail(const wchar_t *what)
{
    static wchar_t text[LONGEST + 512];
    _snwprintf(text, LONGEST + 511,
               L"Gatebook is not complete here. Install it again; your records are safe.\n"
               L"البرنامج غير مكتمل هنا. أعد تثبيته؛ سجلاتك سليمة.\n"
               L"بەرنامەکە لێرە تەواو نییە. دووبارە دایبمەزرێنە؛ تۆمارەکانت پارێزراون.\n\n%ls\n%ls (%lu)",
               what, file, GetLastError());
#ifdef CONSOLE
    DWORD written;
    WriteConsoleW(GetStdHandle(STD_ERROR_HANDLE), text, (DWORD)wcslen(text), &written, NULL);
#else
    MessageBoxW(NULL, text, L"Gatebook", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
    return 3;
}

static void find_folder(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    while (length > 0 && folder[length - 1] != L'\\')
        length--;
    folder[length > 0 ? length - 1 : 0] = 0;
}

static const wchar_t *beside(const wchar_t *name)
{
    _snwprintf(file, LONGEST + 63, L"%ls\\%ls", folder, name);
    return file;
}

static void use_portable_data(void)
{
    if (GetEnvironmentVariableW(L"GATEBOOK_HOME", NULL, 0) != 0)
        return;
    if (GetFileAttributesW(beside(L"portable.txt")) != INVALID_FILE_ATTRIBUTES)
        SetEnvironmentVariableW(L"GATEBOOK_HOME", beside(L"data"));
}

static int run(int argc, wchar_t **argv)
{
    wchar_t **all = calloc((size_t)argc + 7, sizeof *all);
    int count = 0, n, result;
    HMODULE library;
    python_main python;
    if (all == NULL)
        return fail(L"memory");
    all[count++] = argv[0];
    all[count++] = L"-I";
    all[count++] = L"-X";
    all[count++] = L"utf8";
    all[count++] = L"-m";
    all[count++] = L"app";
    for (n = 1; n < argc; n++)
        all[count++] = argv[n];
    all[count] = NULL;
    library = LoadLibraryExW(beside(L"program\\python\\python313.dll"), NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (library == NULL)
        return fail(L"python313.dll");
    python = (python_main)(void *)GetProcAddress(library, "Py_Main");
    if (python == NULL)
        return fail(L"Py_Main");
    result = python(count, all);
#ifndef CONSOLE
    /* The window says itself what goes wrong once it is there; before, nobody would see it. */
    if (result == 1 && (argc == 1 || wcscmp(argv[1], L"open") == 0))
        return fail(L"start");
#endif
    return result;
}

int main(void)
{
    int argc = 0;
    wchar_t **argv = CommandLineToArgvW(GetCommandLineW(), &argc);
    if (argv == NULL)
        return fail(L"command line");
    find_folder();
    use_portable_data();
#ifndef CONSOLE
    /* Started from a console, as "gatebook.exe self-test": what it says belongs there. */
    if (argc > 1 && GetStdHandle(STD_OUTPUT_HANDLE) == NULL)
        AttachConsole(ATTACH_PARENT_PROCESS);
#endif
    return run(argc, argv);
}
