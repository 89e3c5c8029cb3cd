/* Three libraries of Windows that Debian 12's Wine lacks or has without the entries asked for. For trials only: they
 * are put into a trial's Wine prefix and never into a package. Compiled once for each library, with ICUUC, MSCMS or
 * BCRYPTPRIMITIVES defined.
 */
#include <windows.h>

#define NOTHING(name) \
    __declspec(dllexport) void *name(void) { return NULL; }

#ifdef ICUUC
/* Qt asks ICU for character sets other than Unicode; the program uses none. */
NOTHING(ucnv_open)
NOTHING(ucnv_close)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_reset)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_fromUnicode)
#endif

#ifdef MSCMS
/* Qt asks for the colour profile of a screen; none means sRGB. */
NOTHING(GetColorProfileFromHandle)
NOTHING(CloseColorProfile)
NOTHING(WcsCreateIccProfile)
NOTHING(OpenColorProfileW)
#endif

#ifdef BCRYPTPRIMITIVES
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);

__declspec(dllexport) BOOL ProcessPrng(PBYTE data, SIZE_T length)
{
    return SystemFunction036(data, (ULONG)length);
}
#endif
