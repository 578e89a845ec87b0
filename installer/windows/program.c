/* The program of the app on Windows: Python from its own folder, with the app as what it runs.
 *
 * Built twice: with a console as ki-mit-herz.com, for the commands of staff, and without one as ki-mit-herz.exe.
 * Nothing is ever loaded from the current folder or from the PATH.
 */
#include <windows.h>

#define LONGEST 32768

typedef int (*python_main)(int, wchar_t **);

static wchar_t folder[LONGEST], library[LONGEST], script[LONGEST];

static int fail(const wchar_t *sentence)
{
    MessageBoxW(NULL, sentence, L"KI mit Herz", MB_OK | MB_ICONERROR);
    return 1;
}

static void join(wchar_t *target, const wchar_t *name)
{
    lstrcpyW(target, folder);
    lstrcatW(target, name);
}

static int run(int count, wchar_t **words)
{
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST - 64);
    if (length == 0 || length >= LONGEST - 64)
        return fail(L"Der Ordner von KI mit Herz hat einen zu langen Namen.");
    while (length > 0 && folder[length - 1] != L'\\')
        length--;
    folder[length] = 0;
    SetDllDirectoryW(L"");
    join(library, L"python311.dll");
    join(script, L"app\\start.py");
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    python_main start = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **told = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(wchar_t *) * (count + 2));
    if (start == NULL || told == NULL)
        return fail(L"KI mit Herz ist nicht vollst\u00e4ndig installiert. Bitte installieren Sie es noch einmal.");
    told[0] = words[0];
    told[1] = script;
    for (int i = 1; i < count; i++)
        told[i + 1] = words[i];
    return start(count + 1, told);
}

#ifdef WITH_CONSOLE
int wmain(int count, wchar_t **words)
{
    return run(count, words);
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return run(__argc, __wargv);
}
#endif
