/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef WS2_WIN32_H
#define WS2_WIN32_H
#pragma GCC system_header

#include <ws2/win32_before.h>

/** Standard input. */
#define STD_INPUT_HANDLE 0xfffffff6u
/** Standard output. */
#define STD_OUTPUT_HANDLE 0xfffffff5u
/** Standard error. */
#define STD_ERROR_HANDLE 0xfffffff4u
/** A key. */
#define KEY_EVENT 0x0001
/** The mouse. */
#define MOUSE_EVENT 0x0002
/** A new size. */
#define WINDOW_BUFFER_SIZE_EVENT 0x0004
/** A menu. */
#define MENU_EVENT 0x0008
/** The focus. */
#define FOCUS_EVENT 0x0010
/** Blue text. */
#define FOREGROUND_BLUE 0x0001
/** Green text. */
#define FOREGROUND_GREEN 0x0002
/** Red text. */
#define FOREGROUND_RED 0x0004
/** Bright text. */
#define FOREGROUND_INTENSITY 0x0008
/** A blue ground. */
#define BACKGROUND_BLUE 0x0010
/** A green ground. */
#define BACKGROUND_GREEN 0x0020
/** A red ground. */
#define BACKGROUND_RED 0x0040
/** A bright ground. */
#define BACKGROUND_INTENSITY 0x0080
/** Text and ground exchanged. */
#define COMMON_LVB_REVERSE_VIDEO 0x4000
/** Underlined. */
#define COMMON_LVB_UNDERSCORE 0x8000
/** Ctrl+C is a control event. */
#define ENABLE_PROCESSED_INPUT 0x0001
/** Input comes in lines. */
#define ENABLE_LINE_INPUT 0x0002
/** Input is shown. */
#define ENABLE_ECHO_INPUT 0x0004
/** New sizes are input. */
#define ENABLE_WINDOW_INPUT 0x0008
/** The mouse is input. */
#define ENABLE_MOUSE_INPUT 0x0010
/** Input is inserted. */
#define ENABLE_INSERT_MODE 0x0020
/** The mouse marks text. */
#define ENABLE_QUICK_EDIT_MODE 0x0040
/** The two before count. */
#define ENABLE_EXTENDED_FLAGS 0x0080
/** Unused. */
#define ENABLE_AUTO_POSITION 0x0100
/** Keys come as escape sequences. */
#define ENABLE_VIRTUAL_TERMINAL_INPUT 0x0200
/** Control characters take effect. */
#define ENABLE_PROCESSED_OUTPUT 0x0001
/** Long lines go on in the next. */
#define ENABLE_WRAP_AT_EOL_OUTPUT 0x0002
/** Escape sequences take effect. */
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 0x0004
/** A new line keeps the column. */
#define DISABLE_NEWLINE_AUTO_RETURN 0x0008
/** Unused. */
#define ENABLE_LVB_GRID_WORLDWIDE 0x0010
/** Ctrl+C. */
#define CTRL_C_EVENT 0
/** Ctrl+Break. */
#define CTRL_BREAK_EVENT 1
/** The console is closed. */
#define CTRL_CLOSE_EVENT 2
/** The user logs off. */
#define CTRL_LOGOFF_EVENT 5
/** The system shuts down. */
#define CTRL_SHUTDOWN_EVENT 6
/** The console of the parent. */
#define ATTACH_PARENT_PROCESS 0xffffffffu
/** Execution cannot go on after the exception. */
#define EXCEPTION_NONCONTINUABLE 0x00000001
/** The most parameters of an exception. */
#define EXCEPTION_MAXIMUM_PARAMETERS 15
/** A wrong address. */
#define EXCEPTION_ACCESS_VIOLATION 0xc0000005u
/** An address that is not aligned. */
#define EXCEPTION_DATATYPE_MISALIGNMENT 0x80000002u
/** A breakpoint. */
#define EXCEPTION_BREAKPOINT 0x80000003u
/** One instruction has run. */
#define EXCEPTION_SINGLE_STEP 0x80000004u
/** An index out of bounds. */
#define EXCEPTION_ARRAY_BOUNDS_EXCEEDED 0xc000008cu
/** A number too small for a floating-point operation. */
#define EXCEPTION_FLT_DENORMAL_OPERAND 0xc000008du
/** A floating-point division by zero. */
#define EXCEPTION_FLT_DIVIDE_BY_ZERO 0xc000008eu
/** An inexact result. */
#define EXCEPTION_FLT_INEXACT_RESULT 0xc000008fu
/** An invalid operation. */
#define EXCEPTION_FLT_INVALID_OPERATION 0xc0000090u
/** A result too large. */
#define EXCEPTION_FLT_OVERFLOW 0xc0000091u
/** The floating-point stack. */
#define EXCEPTION_FLT_STACK_CHECK 0xc0000092u
/** A result too small. */
#define EXCEPTION_FLT_UNDERFLOW 0xc0000093u
/** A division by zero. */
#define EXCEPTION_INT_DIVIDE_BY_ZERO 0xc0000094u
/** A result too large. */
#define EXCEPTION_INT_OVERFLOW 0xc0000095u
/** An instruction that programs may not use. */
#define EXCEPTION_PRIV_INSTRUCTION 0xc0000096u
/** A page that could not be read. */
#define EXCEPTION_IN_PAGE_ERROR 0xc0000006u
/** No instruction. */
#define EXCEPTION_ILLEGAL_INSTRUCTION 0xc000001du
/** Execution cannot go on. */
#define EXCEPTION_NONCONTINUABLE_EXCEPTION 0xc0000025u
/** The stack is used up. */
#define EXCEPTION_STACK_OVERFLOW 0xc00000fdu
/** A handler gave a wrong answer. */
#define EXCEPTION_INVALID_DISPOSITION 0xc0000026u
/** A guard page. */
#define EXCEPTION_GUARD_PAGE 0x80000001u
/** A wrong handle. */
#define EXCEPTION_INVALID_HANDLE 0xc0000008u
/** Ended by Ctrl+C. */
#define CONTROL_C_EXIT 0xc000013au
/** The right to read. */
#define FILE_READ_DATA 0x0001
/** The right to list a folder. */
#define FILE_LIST_DIRECTORY 0x0001
/** The right to write. */
#define FILE_WRITE_DATA 0x0002
/** The right to create files in a folder. */
#define FILE_ADD_FILE 0x0002
/** The right to append. */
#define FILE_APPEND_DATA 0x0004
/** The right to read extended attributes. */
#define FILE_READ_EA 0x0008
/** The right to write extended attributes. */
#define FILE_WRITE_EA 0x0010
/** The right to execute. */
#define FILE_EXECUTE 0x0020
/** The right to read attributes. */
#define FILE_READ_ATTRIBUTES 0x0080
/** The right to write attributes. */
#define FILE_WRITE_ATTRIBUTES 0x0100
/** Every right. */
#define FILE_ALL_ACCESS 0x001f01ff
/** Whatever reading takes. */
#define FILE_GENERIC_READ 0x00120089
/** Whatever writing takes. */
#define FILE_GENERIC_WRITE 0x00120116
/** Whatever executing takes. */
#define FILE_GENERIC_EXECUTE 0x001200a0
/** Others may read. */
#define FILE_SHARE_READ 0x00000001
/** Others may write. */
#define FILE_SHARE_WRITE 0x00000002
/** Others may delete. */
#define FILE_SHARE_DELETE 0x00000004
/** A file that must not exist yet. */
#define CREATE_NEW 1
/** A file, emptied if it exists. */
#define CREATE_ALWAYS 2
/** A file that exists. */
#define OPEN_EXISTING 3
/** A file, whether it exists or not. */
#define OPEN_ALWAYS 4
/** A file that exists, emptied. */
#define TRUNCATE_EXISTING 5
/** Not to be written. */
#define FILE_ATTRIBUTE_READONLY 0x00000001
/** Not to be listed. */
#define FILE_ATTRIBUTE_HIDDEN 0x00000002
/** The system's. */
#define FILE_ATTRIBUTE_SYSTEM 0x00000004
/** A folder. */
#define FILE_ATTRIBUTE_DIRECTORY 0x00000010
/** Changed since the last backup. */
#define FILE_ATTRIBUTE_ARCHIVE 0x00000020
/** A device. */
#define FILE_ATTRIBUTE_DEVICE 0x00000040
/** Nothing special. */
#define FILE_ATTRIBUTE_NORMAL 0x00000080
/** Short-lived. */
#define FILE_ATTRIBUTE_TEMPORARY 0x00000100
/** With holes. */
#define FILE_ATTRIBUTE_SPARSE_FILE 0x00000200
/** A link. */
#define FILE_ATTRIBUTE_REPARSE_POINT 0x00000400
/** Compressed. */
#define FILE_ATTRIBUTE_COMPRESSED 0x00000800
/** Stored elsewhere. */
#define FILE_ATTRIBUTE_OFFLINE 0x00001000
/** Not to be searched. */
#define FILE_ATTRIBUTE_NOT_CONTENT_INDEXED 0x00002000
/** Encrypted. */
#define FILE_ATTRIBUTE_ENCRYPTED 0x00004000
/** The question about attributes failed. */
#define INVALID_FILE_ATTRIBUTES 0xffffffffu
/** Writing waits for the disk. */
#define FILE_FLAG_WRITE_THROUGH 0x80000000u
/** Operations may be pending. */
#define FILE_FLAG_OVERLAPPED 0x40000000
/** The system keeps no copy. */
#define FILE_FLAG_NO_BUFFERING 0x20000000
/** Access here and there. */
#define FILE_FLAG_RANDOM_ACCESS 0x10000000
/** Access from beginning to end. */
#define FILE_FLAG_SEQUENTIAL_SCAN 0x08000000
/** Gone when it is closed. */
#define FILE_FLAG_DELETE_ON_CLOSE 0x04000000
/** A folder may be opened. */
#define FILE_FLAG_BACKUP_SEMANTICS 0x02000000
/** Case counts. */
#define FILE_FLAG_POSIX_SEMANTICS 0x01000000
/** The link itself. */
#define FILE_FLAG_OPEN_REPARSE_POINT 0x00200000
/** The pipe must not exist yet. */
#define FILE_FLAG_FIRST_PIPE_INSTANCE 0x00080000
/** From the beginning. */
#define FILE_BEGIN 0
/** From the current position. */
#define FILE_CURRENT 1
/** From the end. */
#define FILE_END 2
/** The question about the size failed. */
#define INVALID_FILE_SIZE 0xffffffffu
/** The position could not be set. */
#define INVALID_SET_FILE_POINTER 0xffffffffu
/** Unknown. */
#define FILE_TYPE_UNKNOWN 0x0000
/** A file. */
#define FILE_TYPE_DISK 0x0001
/** A device for characters, like the console. */
#define FILE_TYPE_CHAR 0x0002
/** A pipe or a socket. */
#define FILE_TYPE_PIPE 0x0003
/** Unused. */
#define FILE_TYPE_REMOTE 0x8000
/** `LockFileEx` does not wait. */
#define LOCKFILE_FAIL_IMMEDIATELY 0x00000001
/** `LockFileEx` locks out readers too. */
#define LOCKFILE_EXCLUSIVE_LOCK 0x00000002
/** `MoveFileEx` replaces. */
#define MOVEFILE_REPLACE_EXISTING 0x00000001
/** `MoveFileEx` copies to another volume. */
#define MOVEFILE_COPY_ALLOWED 0x00000002
/** `MoveFileEx` waits for the next start. */
#define MOVEFILE_DELAY_UNTIL_REBOOT 0x00000004
/** `MoveFileEx` waits for the disk. */
#define MOVEFILE_WRITE_THROUGH 0x00000008
/** No packet for what succeeds at once. */
#define FILE_SKIP_COMPLETION_PORT_ON_SUCCESS 0x1
/** The file object is not signalled. */
#define FILE_SKIP_SET_EVENT_ON_HANDLE 0x2
/** `_WIN32_FILE_ATTRIBUTE_DATA`. */
#define GetFileExInfoStandard 0
/** How many levels there are. */
#define GetFileExMaxInfoLevel 1
/** The server reads. */
#define PIPE_ACCESS_INBOUND 0x00000001
/** The server writes. */
#define PIPE_ACCESS_OUTBOUND 0x00000002
/** The server reads and writes. */
#define PIPE_ACCESS_DUPLEX 0x00000003
/** Operations wait. */
#define PIPE_WAIT 0x00000000
/** Operations do not wait. */
#define PIPE_NOWAIT 0x00000001
/** Bytes are read. */
#define PIPE_READMODE_BYTE 0x00000000
/** Messages are read. */
#define PIPE_READMODE_MESSAGE 0x00000002
/** Bytes are written. */
#define PIPE_TYPE_BYTE 0x00000000
/** Messages are written. */
#define PIPE_TYPE_MESSAGE 0x00000004
/** Any number of instances. */
#define PIPE_UNLIMITED_INSTANCES 255
/** No time limit. */
#define NMPWAIT_WAIT_FOREVER 0xffffffffu
/** No waiting. */
#define NMPWAIT_NOWAIT 0x00000001
/** The pipe's own time limit. */
#define NMPWAIT_USE_DEFAULT_WAIT 0x00000000
/** There is no message. */
#define MAILSLOT_NO_MESSAGE 0xffffffffu
/** No time limit. */
#define MAILSLOT_WAIT_FOREVER 0xffffffffu
/** The right to ask about a mapping. */
#define SECTION_QUERY 0x0001
/** The right to write a mapping. */
#define SECTION_MAP_WRITE 0x0002
/** The right to read a mapping. */
#define SECTION_MAP_READ 0x0004
/** The right to execute a mapping. */
#define SECTION_MAP_EXECUTE 0x0008
/** Every right to a mapping. */
#define SECTION_ALL_ACCESS 0x000f001f
/** A private copy. */
#define FILE_MAP_COPY 0x0001
/** Reading and writing. */
#define FILE_MAP_WRITE 0x0002
/** Reading. */
#define FILE_MAP_READ 0x0004
/** Executing. */
#define FILE_MAP_EXECUTE 0x0020
/** Every right. */
#define FILE_MAP_ALL_ACCESS 0x000f001f
/** Unknown. */
#define DRIVE_UNKNOWN 0
/** There is none. */
#define DRIVE_NO_ROOT_DIR 1
/** Removable. */
#define DRIVE_REMOVABLE 2
/** A disk. */
#define DRIVE_FIXED 3
/** On the network. */
#define DRIVE_REMOTE 4
/** A CD. */
#define DRIVE_CDROM 5
/** In memory. */
#define DRIVE_RAMDISK 6
/** The width of a device, in pixels. */
#define HORZRES 8
/** Its height. */
#define VERTRES 10
/** Pixels per inch, across. */
#define LOGPIXELSX 88
/** Pixels per inch, down. */
#define LOGPIXELSY 90
/** Any weight. */
#define FW_DONTCARE 0
/** Normal weight. */
#define FW_NORMAL 400
/** Bold. */
#define FW_BOLD 700
/** The ANSI character set. */
#define ANSI_CHARSET 0
/** The default character set. */
#define DEFAULT_CHARSET 1
/** Any precision. */
#define OUT_DEFAULT_PRECIS 0
/** Any clipping. */
#define CLIP_DEFAULT_PRECIS 0
/** Any quality. */
#define DEFAULT_QUALITY 0
/** Any pitch. */
#define DEFAULT_PITCH 0
/** Every character is as wide. */
#define FIXED_PITCH 1
/** Characters have their own widths. */
#define VARIABLE_PITCH 2
/** Any family. */
#define FF_DONTCARE 0x00
/** Without serifs. */
#define FF_SWISS 0x20
/** A white brush. */
#define WHITE_BRUSH 0
/** A black brush. */
#define BLACK_BRUSH 4
/** A brush that draws nothing. */
#define NULL_BRUSH 5
/** The font of dialogues. */
#define DEFAULT_GUI_FONT 17
/** The ground of windows. */
#define COLOR_WINDOW 5
/** The text of windows. */
#define COLOR_WINDOWTEXT 8
/** The ground of buttons. */
#define COLOR_BTNFACE 15
/** For `InitializeCriticalSectionEx`: nothing for the debugger. */
#define CRITICAL_SECTION_NO_DEBUG_INFO 0x01000000
/** The same. */
#define RTL_CRITICAL_SECTION_FLAG_NO_DEBUG_INFO 0x01000000
/** Accepted, without effect. */
#define RTL_CRITICAL_SECTION_FLAG_DYNAMIC_SPIN 0x02000000
/** Accepted, without effect. */
#define RTL_CRITICAL_SECTION_FLAG_STATIC_INIT 0x04000000
/** The lock of `SleepConditionVariableSRW` is held shared. */
#define CONDITION_VARIABLE_LOCKMODE_SHARED 0x1
/** The same. */
#define RTL_CONDITION_VARIABLE_LOCKMODE_SHARED 0x1
/** Only asks whether it is done. */
#define INIT_ONCE_CHECK_ONLY 0x00000001
/** Several threads may try at once. */
#define INIT_ONCE_ASYNC 0x00000002
/** The initialization failed and may be tried again. */
#define INIT_ONCE_INIT_FAILED 0x00000004
/** The lowest bits of the context are not the program's. */
#define INIT_ONCE_CTX_RESERVED_BITS 2
/** The threads never sleep. */
#define SYNCHRONIZATION_BARRIER_FLAGS_SPIN_ONLY 0x01
/** The threads sleep at once. */
#define SYNCHRONIZATION_BARRIER_FLAGS_BLOCK_ONLY 0x02
/** The barrier is never deleted. */
#define SYNCHRONIZATION_BARRIER_FLAGS_NO_DELETE 0x04
/** The heap is used by one thread only: accepted, every heap may be used by all. */
#define HEAP_NO_SERIALIZE 0x0001
/** Failure raises an exception: accepted, failure answers null. */
#define HEAP_GENERATE_EXCEPTIONS 0x0004
/** The new memory is all zero. */
#define HEAP_ZERO_MEMORY 0x0008
/** The block must not move. */
#define HEAP_REALLOC_IN_PLACE_ONLY 0x0010
/** The heap may hold code: accepted, its blocks cannot be executed. */
#define HEAP_CREATE_ENABLE_EXECUTE 0x00040000
/** A block that is its own address. */
#define LMEM_FIXED 0x0000
/** A block that is to be locked before use. */
#define LMEM_MOVEABLE 0x0002
/** The new memory is all zero. */
#define LMEM_ZEROINIT 0x0040
/** `LocalReAlloc` changes what the block is, not its size. */
#define LMEM_MODIFY 0x0080
/** `LocalFlags` of what is no block. */
#define LMEM_INVALID_HANDLE 0x8000
/** The count of locks in the answer of `LocalFlags`. */
#define LMEM_LOCKCOUNT 0x00ff
/** `LMEM_MOVEABLE` and `LMEM_ZEROINIT`. */
#define LHND 0x0042
/** `LMEM_FIXED` and `LMEM_ZEROINIT`. */
#define LPTR 0x0040
/** A block that is its own address. */
#define GMEM_FIXED 0x0000
/** A block that is to be locked before use. */
#define GMEM_MOVEABLE 0x0002
/** The new memory is all zero. */
#define GMEM_ZEROINIT 0x0040
/** `GlobalReAlloc` changes what the block is, not its size. */
#define GMEM_MODIFY 0x0080
/** `GlobalFlags` of what is no block. */
#define GMEM_INVALID_HANDLE 0x8000
/** The count of locks in the answer of `GlobalFlags`. */
#define GMEM_LOCKCOUNT 0x00ff
/** `GMEM_MOVEABLE` and `GMEM_ZEROINIT`. */
#define GHND 0x0042
/** `GMEM_FIXED` and `GMEM_ZEROINIT`. */
#define GPTR 0x0040
/** Makes reserved pages usable. */
#define MEM_COMMIT 0x00001000
/** Sets addresses aside. */
#define MEM_RESERVE 0x00002000
/** Makes pages unusable and forgets their contents. */
#define MEM_DECOMMIT 0x00004000
/** Gives a whole reservation back. */
#define MEM_RELEASE 0x00008000
/** The highest address that fits: accepted, without effect. */
#define MEM_TOP_DOWN 0x00100000
/** No access. */
#define PAGE_NOACCESS 0x01
/** Reading. */
#define PAGE_READONLY 0x02
/** Reading and writing. */
#define PAGE_READWRITE 0x04
/** Reading, and writing to a copy of one's own. */
#define PAGE_WRITECOPY 0x08
/** Executing. */
#define PAGE_EXECUTE 0x10
/** Executing and reading. */
#define PAGE_EXECUTE_READ 0x20
/** Executing, reading and writing. */
#define PAGE_EXECUTE_READWRITE 0x40
/** Executing, reading, and writing to a copy of one's own. */
#define PAGE_EXECUTE_WRITECOPY 0x80
/** A mapping of a program's image. */
#define SEC_IMAGE 0x01000000
/** A mapping whose memory is there when it is committed. */
#define SEC_RESERVE 0x04000000
/** A mapping whose memory is there at once, as it is without this. */
#define SEC_COMMIT 0x08000000
/** A mapping that no processor caches. */
#define SEC_NOCACHE 0x10000000
/** A mapping whose writes are put together. */
#define SEC_WRITECOMBINE 0x40000000
/** A mapping of large pages. */
#define SEC_LARGE_PAGES 0x80000000u
/** The function allocates the buffer; `LocalFree` frees it. */
#define FORMAT_MESSAGE_ALLOCATE_BUFFER 0x0100
/** Inserts stay as they are. */
#define FORMAT_MESSAGE_IGNORE_INSERTS 0x0200
/** The message stands in a string. */
#define FORMAT_MESSAGE_FROM_STRING 0x0400
/** The message stands in the resources of a module. */
#define FORMAT_MESSAGE_FROM_HMODULE 0x0800
/** The message belongs to an error of the system. */
#define FORMAT_MESSAGE_FROM_SYSTEM 0x1000
/** The arguments are an array of `DWORD_PTR`, not a `va_list`. */
#define FORMAT_MESSAGE_ARGUMENT_ARRAY 0x2000
/** The line width; all bits set join the lines and break none. */
#define FORMAT_MESSAGE_MAX_WIDTH_MASK 0x00ff
/** The library leaves the process. */
#define DLL_PROCESS_DETACH 0
/** The library comes into the process. */
#define DLL_PROCESS_ATTACH 1
/** A thread begins. */
#define DLL_THREAD_ATTACH 2
/** A thread ends. */
#define DLL_THREAD_DETACH 3
/** For `LoadLibraryEx`: only the library itself. */
#define DONT_RESOLVE_DLL_REFERENCES 0x00000001
/** The library is data. */
#define LOAD_LIBRARY_AS_DATAFILE 0x00000002
/** Its own folder is searched for what it needs. */
#define LOAD_WITH_ALTERED_SEARCH_PATH 0x00000008
/** The library is resources. */
#define LOAD_LIBRARY_AS_IMAGE_RESOURCE 0x00000020
/** Its own folder is searched. */
#define LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR 0x00000100
/** The program's folder is searched. */
#define LOAD_LIBRARY_SEARCH_APPLICATION_DIR 0x00000200
/** The folders that the program has added are searched. */
#define LOAD_LIBRARY_SEARCH_USER_DIRS 0x00000400
/** The system's folder is searched. */
#define LOAD_LIBRARY_SEARCH_SYSTEM32 0x00000800
/** The three before are searched. */
#define LOAD_LIBRARY_SEARCH_DEFAULT_DIRS 0x00001000
/** The module stays until the process ends. */
#define GET_MODULE_HANDLE_EX_FLAG_PIN 0x00000001
/** The module is not held. */
#define GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT 0x00000002
/** The name is an address in the module. */
#define GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS 0x00000004
/** The right to delete the object. */
#define DELETE 0x00010000
/** The right to read its security descriptor. */
#define READ_CONTROL 0x00020000
/** The right to change who may access it. */
#define WRITE_DAC 0x00040000
/** The right to change its owner. */
#define WRITE_OWNER 0x00080000
/** The right to wait for the object. */
#define SYNCHRONIZE 0x00100000
/** The right to read and change its audit list. */
#define ACCESS_SYSTEM_SECURITY 0x01000000
/** The rights that every kind of object has, but `SYNCHRONIZE`. */
#define STANDARD_RIGHTS_REQUIRED 0x000f0000
/** What reading takes. */
#define STANDARD_RIGHTS_READ READ_CONTROL
/** What writing takes. */
#define STANDARD_RIGHTS_WRITE READ_CONTROL
/** What executing takes. */
#define STANDARD_RIGHTS_EXECUTE READ_CONTROL
/** The rights that every kind of object has. */
#define STANDARD_RIGHTS_ALL 0x001f0000
/** The rights that differ by the kind of the object. */
#define SPECIFIC_RIGHTS_ALL 0x0000ffff
/** As many rights as the caller can have. */
#define MAXIMUM_ALLOWED 0x02000000
/** Whatever reading takes. */
#define GENERIC_READ 0x80000000u
/** Whatever writing takes. */
#define GENERIC_WRITE 0x40000000
/** Whatever executing takes. */
#define GENERIC_EXECUTE 0x20000000
/** Every right. */
#define GENERIC_ALL 0x10000000
/** The right to set and reset an event. */
#define EVENT_MODIFY_STATE 0x0002
/** Every right to an event. */
#define EVENT_ALL_ACCESS 0x001f0003
/** The right to look at a mutex. */
#define MUTANT_QUERY_STATE 0x0001
/** The right to release a mutex. */
#define MUTEX_MODIFY_STATE 0x0001
/** Every right to a mutex. */
#define MUTEX_ALL_ACCESS 0x001f0001
/** The right to release a semaphore. */
#define SEMAPHORE_MODIFY_STATE 0x0002
/** Every right to a semaphore. */
#define SEMAPHORE_ALL_ACCESS 0x001f0003
/** The right to look at a timer. */
#define TIMER_QUERY_STATE 0x0001
/** The right to set and cancel a timer. */
#define TIMER_MODIFY_STATE 0x0002
/** Every right to a timer. */
#define TIMER_ALL_ACCESS 0x001f0003
/** The right to post to a completion port. */
#define IO_COMPLETION_MODIFY_STATE 0x0002
/** Every right to a completion port. */
#define IO_COMPLETION_ALL_ACCESS 0x001f0003
/** For `CreateEventEx`: the event stays set until it is reset. */
#define CREATE_EVENT_MANUAL_RESET 0x00000001
/** For `CreateEventEx`: the event begins set. */
#define CREATE_EVENT_INITIAL_SET 0x00000002
/** For `CreateMutexEx`: the caller owns the mutex. */
#define CREATE_MUTEX_INITIAL_OWNER 0x00000001
/** For `CreateWaitableTimerEx`: the timer stays signalled until it is set again. */
#define CREATE_WAITABLE_TIMER_MANUAL_RESET 0x00000001
/** For `CreateWaitableTimerEx`: accepted, every timer is of high resolution. */
#define CREATE_WAITABLE_TIMER_HIGH_RESOLUTION 0x00000002
/** `DuplicateHandle` closes what it duplicates. */
#define DUPLICATE_CLOSE_SOURCE 0x00000001
/** `DuplicateHandle` gives the same rights. */
#define DUPLICATE_SAME_ACCESS 0x00000002
/** Child processes inherit the handle. */
#define HANDLE_FLAG_INHERIT 0x00000001
/** `CloseHandle` refuses the handle. */
#define HANDLE_FLAG_PROTECT_FROM_CLOSE 0x00000002
/** The revision of security descriptors. */
#define SECURITY_DESCRIPTOR_REVISION 1
/** The least room of a security descriptor, in bytes. */
#define SECURITY_DESCRIPTOR_MIN_LENGTH 40
/** The owner. */
#define OWNER_SECURITY_INFORMATION 0x00000001
/** The group. */
#define GROUP_SECURITY_INFORMATION 0x00000002
/** Who may access. */
#define DACL_SECURITY_INFORMATION 0x00000004
/** What is logged. */
#define SACL_SECURITY_INFORMATION 0x00000008
/** More urgent than others. */
#define TP_CALLBACK_PRIORITY_HIGH 0
/** As urgent as others. */
#define TP_CALLBACK_PRIORITY_NORMAL 1
/** Less urgent than others. */
#define TP_CALLBACK_PRIORITY_LOW 2
/** No priority. */
#define TP_CALLBACK_PRIORITY_INVALID 3
/** In `Flags` of `_TP_CALLBACK_ENVIRON_V3`: callbacks may take long. */
#define TP_ENVIRONMENT_LONG_FUNCTION 0x00000001
/** In `Flags` of `_TP_CALLBACK_ENVIRON_V3`: callbacks need a thread that stays. */
#define TP_ENVIRONMENT_PERSISTENT 0x00000002
/** `wShowWindow` counts. */
#define STARTF_USESHOWWINDOW 0x00000001
/** The size of the window counts. */
#define STARTF_USESIZE 0x00000002
/** The position of the window counts. */
#define STARTF_USEPOSITION 0x00000004
/** The size of the console counts. */
#define STARTF_USECOUNTCHARS 0x00000008
/** The colours of the console count. */
#define STARTF_USEFILLATTRIBUTE 0x00000010
/** Unused. */
#define STARTF_RUNFULLSCREEN 0x00000020
/** Unused. */
#define STARTF_FORCEONFEEDBACK 0x00000040
/** Unused. */
#define STARTF_FORCEOFFFEEDBACK 0x00000080
/** The three standard handles count. */
#define STARTF_USESTDHANDLES 0x00000100
/** Unused. */
#define STARTF_USEHOTKEY 0x00000200
/** The caller debugs the process. */
#define DEBUG_PROCESS 0x00000001
/** The caller debugs the process, not its children. */
#define DEBUG_ONLY_THIS_PROCESS 0x00000002
/** The process has no console. */
#define DETACHED_PROCESS 0x00000008
/** The process has a console of its own. */
#define CREATE_NEW_CONSOLE 0x00000010
/** An ordinary process. */
#define NORMAL_PRIORITY_CLASS 0x00000020
/** A process that runs when nothing else does. */
#define IDLE_PRIORITY_CLASS 0x00000040
/** A process whose work is urgent. */
#define HIGH_PRIORITY_CLASS 0x00000080
/** A process that all others wait for. */
#define REALTIME_PRIORITY_CLASS 0x00000100
/** The process leads a group, for `GenerateConsoleCtrlEvent`. */
#define CREATE_NEW_PROCESS_GROUP 0x00000200
/** The environment block is wide. */
#define CREATE_UNICODE_ENVIRONMENT 0x00000400
/** A process whose work can wait. */
#define BELOW_NORMAL_PRIORITY_CLASS 0x00004000
/** A process whose work is a little urgent. */
#define ABOVE_NORMAL_PRIORITY_CLASS 0x00008000
/** The process leaves the caller's job. */
#define CREATE_BREAKAWAY_FROM_JOB 0x01000000
/** The process has the default error mode. */
#define CREATE_DEFAULT_ERROR_MODE 0x04000000
/** The process has a console without a window. */
#define CREATE_NO_WINDOW 0x08000000
/** There are attributes behind the structure. */
#define EXTENDED_STARTUPINFO_PRESENT 0x00080000
/** The right to end a process. */
#define PROCESS_TERMINATE 0x0001
/** The right to create threads in it. */
#define PROCESS_CREATE_THREAD 0x0002
/** The right to change its memory. */
#define PROCESS_VM_OPERATION 0x0008
/** The right to read its memory. */
#define PROCESS_VM_READ 0x0010
/** The right to write its memory. */
#define PROCESS_VM_WRITE 0x0020
/** The right to duplicate its handles. */
#define PROCESS_DUP_HANDLE 0x0040
/** The right to create children of it. */
#define PROCESS_CREATE_PROCESS 0x0080
/** The right to change it. */
#define PROCESS_SET_INFORMATION 0x0200
/** The right to ask about it. */
#define PROCESS_QUERY_INFORMATION 0x0400
/** The right to suspend it. */
#define PROCESS_SUSPEND_RESUME 0x0800
/** The right to ask little about it. */
#define PROCESS_QUERY_LIMITED_INFORMATION 0x1000
/** Every right to a process. */
#define PROCESS_ALL_ACCESS 0x001fffff
/** For `SetErrorMode`: no box for critical errors. */
#define SEM_FAILCRITICALERRORS 0x0001
/** No box when the process crashes. */
#define SEM_NOGPFAULTERRORBOX 0x0002
/** Misaligned access is repaired. */
#define SEM_NOALIGNMENTFAULTEXCEPT 0x0004
/** No box when a file is not found. */
#define SEM_NOOPENFILEERRORBOX 0x8000
/** The right to read values. */
#define KEY_QUERY_VALUE 0x0001
/** The right to set values. */
#define KEY_SET_VALUE 0x0002
/** The right to create keys. */
#define KEY_CREATE_SUB_KEY 0x0004
/** The right to list keys. */
#define KEY_ENUMERATE_SUB_KEYS 0x0008
/** The right to be told of changes. */
#define KEY_NOTIFY 0x0010
/** The key of 64-bit programs. */
#define KEY_WOW64_64KEY 0x0100
/** The key of 32-bit programs. */
#define KEY_WOW64_32KEY 0x0200
/** Whatever reading takes. */
#define KEY_READ 0x00020019
/** Whatever reading takes. */
#define KEY_EXECUTE 0x00020019
/** Whatever writing takes. */
#define KEY_WRITE 0x00020006
/** Every right. */
#define KEY_ALL_ACCESS 0x000f003f
/** No type. */
#define REG_NONE 0
/** A string. */
#define REG_SZ 1
/** A string with environment variables. */
#define REG_EXPAND_SZ 2
/** Bytes. */
#define REG_BINARY 3
/** 32 bits. */
#define REG_DWORD 4
/** 32 bits. */
#define REG_DWORD_LITTLE_ENDIAN 4
/** 32 bits, the highest byte first. */
#define REG_DWORD_BIG_ENDIAN 5
/** A link. */
#define REG_LINK 6
/** Strings. */
#define REG_MULTI_SZ 7
/** 64 bits. */
#define REG_QWORD 11
/** The key stays. */
#define REG_OPTION_NON_VOLATILE 0x00000000
/** The key is gone at the next start. */
#define REG_OPTION_VOLATILE 0x00000001
/** The key was created. */
#define REG_CREATED_NEW_KEY 0x00000001
/** The key existed. */
#define REG_OPENED_EXISTING_KEY 0x00000002
/** A process of its own. */
#define SERVICE_WIN32_OWN_PROCESS 0x00000010
/** A process with others. */
#define SERVICE_WIN32_SHARE_PROCESS 0x00000020
/** Begins with the system. */
#define SERVICE_AUTO_START 0x00000002
/** Begins on demand. */
#define SERVICE_DEMAND_START 0x00000003
/** An error is logged. */
#define SERVICE_ERROR_NORMAL 0x00000001
/** Not running. */
#define SERVICE_STOPPED 0x00000001
/** Beginning. */
#define SERVICE_START_PENDING 0x00000002
/** Ending. */
#define SERVICE_STOP_PENDING 0x00000003
/** Running. */
#define SERVICE_RUNNING 0x00000004
/** Going on. */
#define SERVICE_CONTINUE_PENDING 0x00000005
/** Pausing. */
#define SERVICE_PAUSE_PENDING 0x00000006
/** Paused. */
#define SERVICE_PAUSED 0x00000007
/** It can be stopped. */
#define SERVICE_ACCEPT_STOP 0x00000001
/** It can be paused. */
#define SERVICE_ACCEPT_PAUSE_CONTINUE 0x00000002
/** It is told of the end of the system. */
#define SERVICE_ACCEPT_SHUTDOWN 0x00000004
/** Stop. */
#define SERVICE_CONTROL_STOP 0x00000001
/** Pause. */
#define SERVICE_CONTROL_PAUSE 0x00000002
/** Go on. */
#define SERVICE_CONTROL_CONTINUE 0x00000003
/** Report the state. */
#define SERVICE_CONTROL_INTERROGATE 0x00000004
/** The system ends. */
#define SERVICE_CONTROL_SHUTDOWN 0x00000005
/** The right to connect. */
#define SC_MANAGER_CONNECT 0x0001
/** The right to create services. */
#define SC_MANAGER_CREATE_SERVICE 0x0002
/** Every right to the manager. */
#define SC_MANAGER_ALL_ACCESS 0x000f003f
/** Every right to a service. */
#define SERVICE_ALL_ACCESS 0x000f01ff
/** Success. */
#define EVENTLOG_SUCCESS 0x0000
/** An error. */
#define EVENTLOG_ERROR_TYPE 0x0001
/** A warning. */
#define EVENTLOG_WARNING_TYPE 0x0002
/** Information. */
#define EVENTLOG_INFORMATION_TYPE 0x0004
/** x86. */
#define PROCESSOR_ARCHITECTURE_INTEL 0
/** ARM. */
#define PROCESSOR_ARCHITECTURE_ARM 5
/** Itanium. */
#define PROCESSOR_ARCHITECTURE_IA64 6
/** x86-64. */
#define PROCESSOR_ARCHITECTURE_AMD64 9
/** ARM64. */
#define PROCESSOR_ARCHITECTURE_ARM64 12
/** Another. */
#define PROCESSOR_ARCHITECTURE_UNKNOWN 0xffff
/** Windows 3.1. */
#define VER_PLATFORM_WIN32s 0
/** Windows 95, 98 and Me. */
#define VER_PLATFORM_WIN32_WINDOWS 1
/** Windows NT and all that followed. */
#define VER_PLATFORM_WIN32_NT 2
/** A workstation. */
#define VER_NT_WORKSTATION 1
/** A domain controller. */
#define VER_NT_DOMAIN_CONTROLLER 2
/** A server. */
#define VER_NT_SERVER 3
/** Compare the minor version. */
#define VER_MINORVERSION 0x00000001
/** Compare the major version. */
#define VER_MAJORVERSION 0x00000002
/** Compare the build. */
#define VER_BUILDNUMBER 0x00000004
/** Compare the platform. */
#define VER_PLATFORMID 0x00000008
/** Compare the service pack. */
#define VER_SERVICEPACKMINOR 0x00000010
/** Compare the service pack. */
#define VER_SERVICEPACKMAJOR 0x00000020
/** Compare the editions. */
#define VER_SUITENAME 0x00000040
/** Compare workstation and server. */
#define VER_PRODUCT_TYPE 0x00000080
/** Equal. */
#define VER_EQUAL 1
/** Later. */
#define VER_GREATER 2
/** Equal or later. */
#define VER_GREATER_EQUAL 3
/** Earlier. */
#define VER_LESS 4
/** Equal or earlier. */
#define VER_LESS_EQUAL 5
/** The longest name of a computer, without the zero. */
#define MAX_COMPUTERNAME_LENGTH 15
/** The longest name of a user, without the zero. */
#define UNLEN 256
/** The longest name of a computer in the network functions. */
#define CNLEN 15
/** The longest name of a domain. */
#define DNLEN 15
/** The longest password. */
#define PWLEN 256
/** The success of the network functions. */
#define NERR_Success 0
/** The room of a path, with the zero. */
#define MAX_PATH 260
/** The short name in capitals. */
#define ComputerNameNetBIOS 0
/** The host name. */
#define ComputerNameDnsHostname 1
/** The domain. */
#define ComputerNameDnsDomain 2
/** The host name and the domain. */
#define ComputerNameDnsFullyQualified 3
/** The same of this machine in a cluster. */
#define ComputerNamePhysicalNetBIOS 4
/** The same of this machine in a cluster. */
#define ComputerNamePhysicalDnsHostname 5
/** The same of this machine in a cluster. */
#define ComputerNamePhysicalDnsDomain 6
/** The same of this machine in a cluster. */
#define ComputerNamePhysicalDnsFullyQualified 7
/** How many there are. */
#define ComputerNameMax 8
/** Success. */
#define RPC_S_OK 0
/** The system's ANSI code page: UTF-8. */
#define CP_ACP 0
/** The system's OEM code page: UTF-8. */
#define CP_OEMCP 1
/** Macintosh. */
#define CP_MACCP 2
/** The thread's code page: UTF-8. */
#define CP_THREAD_ACP 3
/** Symbols. */
#define CP_SYMBOL 42
/** UTF-7. */
#define CP_UTF7 65000
/** UTF-8. */
#define CP_UTF8 65001
/** Accents with their letters. */
#define MB_PRECOMPOSED 0x00000001
/** Accents apart. */
#define MB_COMPOSITE 0x00000002
/** Glyphs for control characters. */
#define MB_USEGLYPHCHARS 0x00000004
/** Invalid characters are an error. */
#define MB_ERR_INVALID_CHARS 0x00000008
/** Accents with their letters. */
#define WC_COMPOSITECHECK 0x00000200
/** Accents are left out. */
#define WC_DISCARDNS 0x00000010
/** Accents apart. */
#define WC_SEPCHARS 0x00000020
/** The default character for what has none. */
#define WC_DEFAULTCHAR 0x00000040
/** Invalid characters are an error. */
#define WC_ERR_INVALID_CHARS 0x00000080
/** No similar characters. */
#define WC_NO_BEST_FIT_CHARS 0x00000400
/** The longest default character, in bytes. */
#define MAX_DEFAULTCHAR 2
/** The most ranges of lead bytes. */
#define MAX_LEADBYTES 12
/** No language. */
#define LANG_NEUTRAL 0x00
/** No language, for comparing. */
#define LANG_INVARIANT 0x7f
/** Chinese. */
#define LANG_CHINESE 0x04
/** English. */
#define LANG_ENGLISH 0x09
/** French. */
#define LANG_FRENCH 0x0c
/** German. */
#define LANG_GERMAN 0x07
/** Italian. */
#define LANG_ITALIAN 0x10
/** Japanese. */
#define LANG_JAPANESE 0x11
/** Korean. */
#define LANG_KOREAN 0x12
/** Portuguese. */
#define LANG_PORTUGUESE 0x16
/** Russian. */
#define LANG_RUSSIAN 0x19
/** Spanish. */
#define LANG_SPANISH 0x0a
/** No variant. */
#define SUBLANG_NEUTRAL 0x00
/** The user's variant. */
#define SUBLANG_DEFAULT 0x01
/** The system's variant. */
#define SUBLANG_SYS_DEFAULT 0x02
/** As in the United States. */
#define SUBLANG_ENGLISH_US 0x01
/** As in the United Kingdom. */
#define SUBLANG_ENGLISH_UK 0x02
/** Simplified. */
#define SUBLANG_CHINESE_SIMPLIFIED 0x02
/** Traditional. */
#define SUBLANG_CHINESE_TRADITIONAL 0x01
/** The language's sort order. */
#define SORT_DEFAULT 0x0
/** Case does not count. */
#define NORM_IGNORECASE 0x00000001
/** Accents do not count. */
#define NORM_IGNORENONSPACE 0x00000002
/** Symbols do not count. */
#define NORM_IGNORESYMBOLS 0x00000004
/** Case does not count, as languages have it. */
#define LINGUISTIC_IGNORECASE 0x00000010
/** Case as languages have it. */
#define NORM_LINGUISTIC_CASING 0x08000000
/** Hyphens and apostrophes count as other punctuation does. */
#define SORT_STRINGSORT 0x00001000
/** The first is less. */
#define CSTR_LESS_THAN 1
/** Both are equal. */
#define CSTR_EQUAL 2
/** The first is greater. */
#define CSTR_GREATER_THAN 3
/** The thread begins when `ResumeThread` says so. */
#define CREATE_SUSPENDED 0x00000004
/** Accepted: the size of a stack is always what is reserved. */
#define STACK_SIZE_PARAM_IS_A_RESERVATION 0x00010000
/** What `GetExitCodeThread` and `GetExitCodeProcess` answer before the end. */
#define STILL_ACTIVE 259
/** There is no index left. */
#define TLS_OUT_OF_INDEXES 0xffffffffu
/** There is no index left. */
#define FLS_OUT_OF_INDEXES 0xffffffffu
/** How many indices there are at least. */
#define TLS_MINIMUM_AVAILABLE 64
/** The right to end a thread. */
#define THREAD_TERMINATE 0x0001
/** The right to suspend and resume a thread. */
#define THREAD_SUSPEND_RESUME 0x0002
/** The right to read its registers. */
#define THREAD_GET_CONTEXT 0x0008
/** The right to write its registers, and to queue procedure calls. */
#define THREAD_SET_CONTEXT 0x0010
/** The right to change it. */
#define THREAD_SET_INFORMATION 0x0020
/** The right to ask about it. */
#define THREAD_QUERY_INFORMATION 0x0040
/** The right to set whom it acts for. */
#define THREAD_SET_THREAD_TOKEN 0x0080
/** The right to act for its client. */
#define THREAD_IMPERSONATE 0x0100
/** The right to ask little about it. */
#define THREAD_QUERY_LIMITED_INFORMATION 0x0800
/** Every right to a thread. */
#define THREAD_ALL_ACCESS 0x001fffff
/** Two steps below the process' priority. */
#define THREAD_PRIORITY_LOWEST (-2)
/** One step below. */
#define THREAD_PRIORITY_BELOW_NORMAL (-1)
/** The process' priority. */
#define THREAD_PRIORITY_NORMAL 0
/** One step above. */
#define THREAD_PRIORITY_ABOVE_NORMAL 1
/** Two steps above. */
#define THREAD_PRIORITY_HIGHEST 2
/** The lowest. */
#define THREAD_PRIORITY_IDLE (-15)
/** The highest. */
#define THREAD_PRIORITY_TIME_CRITICAL 15
/** What `GetThreadPriority` answers when it fails. */
#define THREAD_PRIORITY_ERROR_RETURN 0x7fffffff
/** The thread's work matters little from here on. */
#define THREAD_MODE_BACKGROUND_BEGIN 0x00010000
/** The thread's work matters again. */
#define THREAD_MODE_BACKGROUND_END 0x00020000
/** The zone knows no daylight saving time. */
#define TIME_ZONE_ID_UNKNOWN 0
/** Standard time. */
#define TIME_ZONE_ID_STANDARD 1
/** Daylight saving time. */
#define TIME_ZONE_ID_DAYLIGHT 2
/** The question failed. */
#define TIME_ZONE_ID_INVALID 0xffffffffu
/** Success. */
#define TIMERR_NOERROR 0
/** The request cannot be met. */
#define TIMERR_NOCANDO 97
/** An argument does not fit. */
#define MMSYSERR_INVALPARAM 11
/** For `timeSetEvent`: once. */
#define TIME_ONESHOT 0x0000
/** For `timeSetEvent`: again and again. */
#define TIME_PERIODIC 0x0001
/** For `timeSetEvent`: a function is called. */
#define TIME_CALLBACK_FUNCTION 0x0000
/** For `timeSetEvent`: an event is set. */
#define TIME_CALLBACK_EVENT_SET 0x0010
/** For `timeSetEvent`: an event is pulsed. */
#define TIME_CALLBACK_EVENT_PULSE 0x0020
/** For `timeSetEvent`: no call is made after `timeKillEvent`. */
#define TIME_KILL_SYNCHRONOUS 0x0100
/** No time limit. */
#define INFINITE 0xffffffffu
/** The first object is signalled; the next one is one more. */
#define WAIT_OBJECT_0 0x00000000
/** The owner of the mutex ended without releasing it. */
#define WAIT_ABANDONED 0x00000080
/** The first of several: its owner ended without releasing it. */
#define WAIT_ABANDONED_0 0x00000080
/** A completion routine or an asynchronous procedure call ran. */
#define WAIT_IO_COMPLETION 0x000000c0
/** The time limit passed. */
#define WAIT_TIMEOUT 258
/** The wait failed; the last error has the reason. */
#define WAIT_FAILED 0xffffffffu
/** The most objects of one wait. */
#define MAXIMUM_WAIT_OBJECTS 64
/** The first object is signalled. */
#define STATUS_WAIT_0 0x00000000
/** The first object was abandoned. */
#define STATUS_ABANDONED_WAIT_0 0x00000080
/** An asynchronous procedure call ran. */
#define STATUS_USER_APC 0x000000c0
/** The time limit passed. */
#define STATUS_TIMEOUT 0x00000102
/** The operation is under way. */
#define STATUS_PENDING 0x00000103
/** An argument that does not fit, as a status. */
#define STATUS_INVALID_PARAMETER 0xc000000du
/** A callback without special needs. */
#define WT_EXECUTEDEFAULT 0x00000000
/** The callback starts operations that need its thread to stay. */
#define WT_EXECUTEINIOTHREAD 0x00000001
/** Unused. */
#define WT_EXECUTEINUITHREAD 0x00000002
/** The callback runs in the thread that waits, and is short. */
#define WT_EXECUTEINWAITTHREAD 0x00000004
/** The wait ends with its first callback. */
#define WT_EXECUTEONLYONCE 0x00000008
/** The callback may take long. */
#define WT_EXECUTELONGFUNCTION 0x00000010
/** The callback runs in the thread of the timers, and is short. */
#define WT_EXECUTEINTIMERTHREAD 0x00000020
/** The callback runs in a thread that never ends. */
#define WT_EXECUTEINPERSISTENTTHREAD 0x00000080
/** Accepted, without effect. */
#define WT_TRANSFER_IMPERSONATION 0x00000100
/** Drawn anew when the height changes. */
#define CS_VREDRAW 0x0001
/** Drawn anew when the width changes. */
#define CS_HREDRAW 0x0002
/** Double clicks are messages. */
#define CS_DBLCLKS 0x0008
/** Each window has a place to draw of its own. */
#define CS_OWNDC 0x0020
/** All windows share one. */
#define CS_CLASSDC 0x0040
/** Children draw in their parent's. */
#define CS_PARENTDC 0x0080
/** There is no button to close. */
#define CS_NOCLOSE 0x0200
/** What the window hides is kept. */
#define CS_SAVEBITS 0x0800
/** The class is for all modules. */
#define CS_GLOBALCLASS 0x4000
/** A window of its own. */
#define WS_OVERLAPPED 0x00000000
/** A box. */
#define WS_POPUP 0x80000000u
/** A part of another window. */
#define WS_CHILD 0x40000000
/** Minimized. */
#define WS_MINIMIZE 0x20000000
/** Visible. */
#define WS_VISIBLE 0x10000000
/** Without input. */
#define WS_DISABLED 0x08000000
/** Siblings are not drawn over. */
#define WS_CLIPSIBLINGS 0x04000000
/** Children are not drawn over. */
#define WS_CLIPCHILDREN 0x02000000
/** Maximized. */
#define WS_MAXIMIZE 0x01000000
/** With a title. */
#define WS_CAPTION 0x00c00000
/** With a border. */
#define WS_BORDER 0x00800000
/** With the border of a dialogue. */
#define WS_DLGFRAME 0x00400000
/** With a vertical scroll bar. */
#define WS_VSCROLL 0x00200000
/** With a horizontal scroll bar. */
#define WS_HSCROLL 0x00100000
/** With a system menu. */
#define WS_SYSMENU 0x00080000
/** With a border that can be moved. */
#define WS_THICKFRAME 0x00040000
/** The first of a group. */
#define WS_GROUP 0x00020000
/** The tabulator key stops here. */
#define WS_TABSTOP 0x00010000
/** With a button to minimize. */
#define WS_MINIMIZEBOX 0x00020000
/** With a button to maximize. */
#define WS_MAXIMIZEBOX 0x00010000
/** An ordinary window. */
#define WS_OVERLAPPEDWINDOW 0x00cf0000
/** An ordinary box. */
#define WS_POPUPWINDOW 0x80880000u
/** The parent is not told. */
#define WS_EX_NOPARENTNOTIFY 0x00000004
/** Above all others. */
#define WS_EX_TOPMOST 0x00000008
/** A window with tools. */
#define WS_EX_TOOLWINDOW 0x00000080
/** With a raised edge. */
#define WS_EX_WINDOWEDGE 0x00000100
/** With a sunken edge. */
#define WS_EX_CLIENTEDGE 0x00000200
/** In the task bar. */
#define WS_EX_APPWINDOW 0x00040000
/** Never active. */
#define WS_EX_NOACTIVATE 0x08000000
/** Text to the left. */
#define ES_LEFT 0x0000
/** Several lines. */
#define ES_MULTILINE 0x0004
/** Scrolls down by itself. */
#define ES_AUTOVSCROLL 0x0040
/** Scrolls right by itself. */
#define ES_AUTOHSCROLL 0x0080
/** Not to be changed. */
#define ES_READONLY 0x0800
/** A button. */
#define BS_PUSHBUTTON 0x0000
/** The button of the return key. */
#define BS_DEFPUSHBUTTON 0x0001
/** Nothing. */
#define WM_NULL 0x0000
/** The window is being created. */
#define WM_CREATE 0x0001
/** The window is being destroyed. */
#define WM_DESTROY 0x0002
/** The window has moved. */
#define WM_MOVE 0x0003
/** The window has another size. */
#define WM_SIZE 0x0005
/** The window becomes active or not. */
#define WM_ACTIVATE 0x0006
/** The window has the focus. */
#define WM_SETFOCUS 0x0007
/** The window loses the focus. */
#define WM_KILLFOCUS 0x0008
/** The window may have input or not. */
#define WM_ENABLE 0x000a
/** The window is to be drawn or not. */
#define WM_SETREDRAW 0x000b
/** The window has a new text. */
#define WM_SETTEXT 0x000c
/** The window is asked for its text. */
#define WM_GETTEXT 0x000d
/** The window is asked how long its text is. */
#define WM_GETTEXTLENGTH 0x000e
/** The window is to be drawn. */
#define WM_PAINT 0x000f
/** The window is to be closed. */
#define WM_CLOSE 0x0010
/** May the session end? */
#define WM_QUERYENDSESSION 0x0011
/** The message loop is to end. */
#define WM_QUIT 0x0012
/** The ground is to be drawn. */
#define WM_ERASEBKGND 0x0014
/** The session ends. */
#define WM_ENDSESSION 0x0016
/** The window appears or disappears. */
#define WM_SHOWWINDOW 0x0018
/** The program becomes active or not. */
#define WM_ACTIVATEAPP 0x001c
/** The clock was set. */
#define WM_TIMECHANGE 0x001e
/** The mouse moves in the window. */
#define WM_SETCURSOR 0x0020
/** How large may the window be? */
#define WM_GETMINMAXINFO 0x0024
/** The window has a new font. */
#define WM_SETFONT 0x0030
/** The window is about to move. */
#define WM_WINDOWPOSCHANGING 0x0046
/** The window has moved. */
#define WM_WINDOWPOSCHANGED 0x0047
/** Data from another program. */
#define WM_COPYDATA 0x004a
/** News from a control. */
#define WM_NOTIFY 0x004e
/** The frame is being created. */
#define WM_NCCREATE 0x0081
/** The frame is being destroyed. */
#define WM_NCDESTROY 0x0082
/** How large is the frame? */
#define WM_NCCALCSIZE 0x0083
/** What is under the mouse? */
#define WM_NCHITTEST 0x0084
/** The frame is to be drawn. */
#define WM_NCPAINT 0x0085
/** The frame becomes active or not. */
#define WM_NCACTIVATE 0x0086
/** The first message of the keyboard. */
#define WM_KEYFIRST 0x0100
/** A key goes down. */
#define WM_KEYDOWN 0x0100
/** A key goes up. */
#define WM_KEYUP 0x0101
/** A character. */
#define WM_CHAR 0x0102
/** A key goes down with Alt. */
#define WM_SYSKEYDOWN 0x0104
/** A key goes up with Alt. */
#define WM_SYSKEYUP 0x0105
/** A character with Alt. */
#define WM_SYSCHAR 0x0106
/** The last message of the keyboard. */
#define WM_KEYLAST 0x0109
/** The dialogue begins. */
#define WM_INITDIALOG 0x0110
/** A command. */
#define WM_COMMAND 0x0111
/** A command of the system menu. */
#define WM_SYSCOMMAND 0x0112
/** A timer is due. */
#define WM_TIMER 0x0113
/** The horizontal scroll bar. */
#define WM_HSCROLL 0x0114
/** The vertical scroll bar. */
#define WM_VSCROLL 0x0115
/** A child is created, destroyed or clicked. */
#define WM_PARENTNOTIFY 0x0210
/** The first message of the mouse. */
#define WM_MOUSEFIRST 0x0200
/** The mouse moves. */
#define WM_MOUSEMOVE 0x0200
/** The left button goes down. */
#define WM_LBUTTONDOWN 0x0201
/** The left button goes up. */
#define WM_LBUTTONUP 0x0202
/** The left button was clicked twice. */
#define WM_LBUTTONDBLCLK 0x0203
/** The right button goes down. */
#define WM_RBUTTONDOWN 0x0204
/** The right button goes up. */
#define WM_RBUTTONUP 0x0205
/** The middle button goes down. */
#define WM_MBUTTONDOWN 0x0207
/** The middle button goes up. */
#define WM_MBUTTONUP 0x0208
/** The wheel turns. */
#define WM_MOUSEWHEEL 0x020a
/** The last message of the mouse. */
#define WM_MOUSELAST 0x020e
/** Devices come or go. */
#define WM_DEVICECHANGE 0x0219
/** A key of `RegisterHotKey`. */
#define WM_HOTKEY 0x0312
/** The first message that belongs to the class. */
#define WM_USER 0x0400
/** The first message that belongs to the program. */
#define WM_APP 0x8000
/** The message stays in the queue. */
#define PM_NOREMOVE 0x0000
/** The message leaves the queue. */
#define PM_REMOVE 0x0001
/** Accepted, without effect. */
#define PM_NOYIELD 0x0002
/** Look for input only. */
#define PM_QS_INPUT 0x1c070000
/** Look for posted messages, timers and hot keys only. */
#define PM_QS_POSTMESSAGE 0x00980000
/** Look for windows to be drawn only. */
#define PM_QS_PAINT 0x00200000
/** Look for sent messages only. */
#define PM_QS_SENDMESSAGE 0x00400000
/** Other messages may arrive while waiting. */
#define SMTO_NORMAL 0x0000
/** No other messages while waiting. */
#define SMTO_BLOCK 0x0001
/** No waiting for a window that does not answer. */
#define SMTO_ABORTIFHUNG 0x0002
/** No limit while the window answers. */
#define SMTO_NOTIMEOUTIFNOTHUNG 0x0008
/** An error when the receiving thread ends instead of answering. */
#define SMTO_ERRORONEXIT 0x0020
/** The message was not sent by another thread. */
#define ISMEX_NOSEND 0x0000
/** By `SendMessage` or `SendMessageTimeout`. */
#define ISMEX_SEND 0x0001
/** By `SendNotifyMessage`. */
#define ISMEX_NOTIFY 0x0002
/** By `SendMessageCallback`. */
#define ISMEX_CALLBACK 0x0004
/** It has its reply. */
#define ISMEX_REPLIED 0x0008
/** The shortest period of a timer, in milliseconds. */
#define USER_TIMER_MINIMUM 0x0000000a
/** The longest period of a timer, in milliseconds. */
#define USER_TIMER_MAXIMUM 0x7fffffff
/** Input from the keyboard. */
#define QS_KEY 0x0001
/** The mouse moves. */
#define QS_MOUSEMOVE 0x0002
/** A button of the mouse. */
#define QS_MOUSEBUTTON 0x0004
/** A message was posted. */
#define QS_POSTMESSAGE 0x0008
/** A timer is due. */
#define QS_TIMER 0x0010
/** A window is to be drawn. */
#define QS_PAINT 0x0020
/** A message was sent. */
#define QS_SENDMESSAGE 0x0040
/** A hot key. */
#define QS_HOTKEY 0x0080
/** A message was posted, since the last look of any kind. */
#define QS_ALLPOSTMESSAGE 0x0100
/** Raw input. */
#define QS_RAWINPUT 0x0400
/** A touch. */
#define QS_TOUCH 0x0800
/** A pen or a finger. */
#define QS_POINTER 0x1000
/** The mouse. */
#define QS_MOUSE 0x0006
/** Input. */
#define QS_INPUT 0x1c07
/** Everything but what was sent. */
#define QS_ALLEVENTS 0x1cbf
/** Everything. */
#define QS_ALLINPUT 0x1cff
/** For all objects and a message. */
#define MWMO_WAITALL 0x0001
/** Alertably. */
#define MWMO_ALERTABLE 0x0002
/** Also for messages that were seen before. */
#define MWMO_INPUTAVAILABLE 0x0004
/** Hidden. */
#define SW_HIDE 0
/** As it was. */
#define SW_SHOWNORMAL 1
/** As it was. */
#define SW_NORMAL 1
/** Minimized. */
#define SW_SHOWMINIMIZED 2
/** Maximized. */
#define SW_SHOWMAXIMIZED 3
/** Maximized. */
#define SW_MAXIMIZE 3
/** As it was, but not active. */
#define SW_SHOWNOACTIVATE 4
/** Shown. */
#define SW_SHOW 5
/** Minimized. */
#define SW_MINIMIZE 6
/** Minimized, but not active. */
#define SW_SHOWMINNOACTIVE 7
/** Shown, but not active. */
#define SW_SHOWNA 8
/** As it was. */
#define SW_RESTORE 9
/** As the program was told. */
#define SW_SHOWDEFAULT 10
/** The size stays. */
#define SWP_NOSIZE 0x0001
/** The place stays. */
#define SWP_NOMOVE 0x0002
/** The order stays. */
#define SWP_NOZORDER 0x0004
/** Nothing is drawn. */
#define SWP_NOREDRAW 0x0008
/** Nothing becomes active. */
#define SWP_NOACTIVATE 0x0010
/** The window appears. */
#define SWP_SHOWWINDOW 0x0040
/** The window disappears. */
#define SWP_HIDEWINDOW 0x0080
/** Its style. */
#define GWL_STYLE (-16)
/** Its extended style. */
#define GWL_EXSTYLE (-20)
/** What handles its messages. */
#define GWLP_WNDPROC (-4)
/** Its program. */
#define GWLP_HINSTANCE (-6)
/** Its parent. */
#define GWLP_HWNDPARENT (-8)
/** Its number. */
#define GWLP_ID (-12)
/** The program's own value. */
#define GWLP_USERDATA (-21)
/** The result of a message to a dialogue. */
#define DWLP_MSGRESULT 0
/** The first of its siblings. */
#define GW_HWNDFIRST 0
/** The last of its siblings. */
#define GW_HWNDLAST 1
/** The one of its siblings that is before it. */
#define GW_HWNDPREV 3
/** The next of its siblings. */
#define GW_HWNDNEXT 2
/** Its owner. */
#define GW_OWNER 4
/** Its first child. */
#define GW_CHILD 5
/** A button OK. */
#define MB_OK 0x0000
/** OK and Cancel. */
#define MB_OKCANCEL 0x0001
/** Abort, Retry and Ignore. */
#define MB_ABORTRETRYIGNORE 0x0002
/** Yes, No and Cancel. */
#define MB_YESNOCANCEL 0x0003
/** Yes and No. */
#define MB_YESNO 0x0004
/** Retry and Cancel. */
#define MB_RETRYCANCEL 0x0005
/** An error. */
#define MB_ICONHAND 0x0010
/** An error. */
#define MB_ICONSTOP 0x0010
/** An error. */
#define MB_ICONERROR 0x0010
/** A question. */
#define MB_ICONQUESTION 0x0020
/** A warning. */
#define MB_ICONEXCLAMATION 0x0030
/** A warning. */
#define MB_ICONWARNING 0x0030
/** Information. */
#define MB_ICONASTERISK 0x0040
/** Information. */
#define MB_ICONINFORMATION 0x0040
/** The first button is the default. */
#define MB_DEFBUTTON1 0x0000
/** The second button is the default. */
#define MB_DEFBUTTON2 0x0100
/** The program waits. */
#define MB_APPLMODAL 0x0000
/** Above all others. */
#define MB_SYSTEMMODAL 0x1000
/** The thread waits. */
#define MB_TASKMODAL 0x2000
/** In front. */
#define MB_SETFOREGROUND 0x00010000
/** Above all others. */
#define MB_TOPMOST 0x00040000
/** From a service. */
#define MB_SERVICE_NOTIFICATION 0x00200000
/** The button OK. */
#define IDOK 1
/** The button Cancel. */
#define IDCANCEL 2
/** The button Abort. */
#define IDABORT 3
/** The button Retry. */
#define IDRETRY 4
/** The button Ignore. */
#define IDIGNORE 5
/** The button Yes. */
#define IDYES 6
/** The button No. */
#define IDNO 7
/** Ask what is selected. */
#define EM_GETSEL 0x00b0
/** Select text. */
#define EM_SETSEL 0x00b1
/** Replace the selected text. */
#define EM_REPLACESEL 0x00c2
/** Limit the text. */
#define EM_LIMITTEXT 0x00c5
/** Click the button. */
#define BM_CLICK 0x00f5
/** The text has changed. */
#define EN_CHANGE 0x0300
/** The button was clicked. */
#define BN_CLICKED 0
/** The entry works. */
#define MF_ENABLED 0x0000
/** The entry is grey. */
#define MF_GRAYED 0x0001
/** The entry does not work. */
#define MF_DISABLED 0x0002
/** By its number. */
#define MF_BYCOMMAND 0x0000
/** By its place. */
#define MF_BYPOSITION 0x0400
/** The left button of the mouse. */
#define VK_LBUTTON 0x01
/** The right button of the mouse. */
#define VK_RBUTTON 0x02
/** Ctrl+Break. */
#define VK_CANCEL 0x03
/** Backspace. */
#define VK_BACK 0x08
/** The tabulator key. */
#define VK_TAB 0x09
/** Return. */
#define VK_RETURN 0x0d
/** Shift. */
#define VK_SHIFT 0x10
/** Ctrl. */
#define VK_CONTROL 0x11
/** Alt. */
#define VK_MENU 0x12
/** Escape. */
#define VK_ESCAPE 0x1b
/** Space. */
#define VK_SPACE 0x20
/** End. */
#define VK_END 0x23
/** Home. */
#define VK_HOME 0x24
/** Left. */
#define VK_LEFT 0x25
/** Up. */
#define VK_UP 0x26
/** Right. */
#define VK_RIGHT 0x27
/** Down. */
#define VK_DOWN 0x28
/** Insert. */
#define VK_INSERT 0x2d
/** Delete. */
#define VK_DELETE 0x2e
/** F1. */
#define VK_F1 0x70
/** F12. */
#define VK_F12 0x7b
/** The width of the screen. */
#define SM_CXSCREEN 0
/** The height of the screen. */
#define SM_CYSCREEN 1
/** A place on the console. */
struct _COORD {
    /** The column, from 0. */
    SHORT X;
    /** The row, from 0. */
    SHORT Y;
};

/** `_COORD`. */
typedef struct _COORD COORD;

/** A part of the console. */
struct _SMALL_RECT {
    /** The first column. */
    SHORT Left;
    /** The first row. */
    SHORT Top;
    /** The last column. */
    SHORT Right;
    /** The last row. */
    SHORT Bottom;
};

/** `_SMALL_RECT`. */
typedef struct _SMALL_RECT SMALL_RECT;

/** The state of the console. */
struct _CONSOLE_SCREEN_BUFFER_INFO {
    /** Its size, in characters. */
    COORD dwSize;
    /** Where the cursor is. */
    COORD dwCursorPosition;
    /** The colours, `FOREGROUND_...` and `BACKGROUND_...`. */
    WORD wAttributes;
    /** What can be seen. */
    SMALL_RECT srWindow;
    /** The largest that can be seen. */
    COORD dwMaximumWindowSize;
};

/** A pointer to `_CONSOLE_SCREEN_BUFFER_INFO`. */
typedef struct _CONSOLE_SCREEN_BUFFER_INFO *PCONSOLE_SCREEN_BUFFER_INFO;

/** The cursor. */
struct _CONSOLE_CURSOR_INFO {
    /** How much of a character it fills, in percent. */
    DWORD dwSize;
    /** Whether it can be seen. */
    BOOL bVisible;
};

/** A pointer to `_CONSOLE_CURSOR_INFO`. */
typedef struct _CONSOLE_CURSOR_INFO *PCONSOLE_CURSOR_INFO;

/** `_CONSOLE_CURSOR_INFO`. */
typedef struct _CONSOLE_CURSOR_INFO CONSOLE_CURSOR_INFO;

/** What handles control events: true when it has. */
typedef BOOL (*PHANDLER_ROUTINE)(DWORD CtrlType);

/** A link of a list that is linked both ways. */
struct _LIST_ENTRY {
    /** The next. */
    struct _LIST_ENTRY *Flink;
    /** The previous. */
    struct _LIST_ENTRY *Blink;
};

/** `_LIST_ENTRY`. */
typedef struct _LIST_ENTRY LIST_ENTRY;

/** What a debugger would see of a critical section; never filled in. */
struct _RTL_CRITICAL_SECTION_DEBUG {
    /** Unused. */
    WORD Type;
    /** Unused. */
    WORD CreatorBackTraceIndex;
    /** The section. */
    struct _RTL_CRITICAL_SECTION *CriticalSection;
    /** Unused. */
    LIST_ENTRY ProcessLocksList;
    /** Unused. */
    DWORD EntryCount;
    /** Unused. */
    DWORD ContentionCount;
    /** Unused. */
    DWORD Flags;
    /** Unused. */
    WORD CreatorBackTraceIndexHigh;
    /** Unused. */
    WORD SpareWORD;
};

/** A pointer to `_RTL_CRITICAL_SECTION_DEBUG`. */
typedef struct _RTL_CRITICAL_SECTION_DEBUG *PRTL_CRITICAL_SECTION_DEBUG;

/** A lock that its owner may enter again. */
struct _RTL_CRITICAL_SECTION {
    /** Unused. */
    PRTL_CRITICAL_SECTION_DEBUG DebugInfo;
    /** The state of the lock. */
    LONG LockCount;
    /** How often its owner has entered. */
    LONG RecursionCount;
    /** The identifier of its owner. */
    HANDLE OwningThread;
    /** What others wait for. */
    HANDLE LockSemaphore;
    /** How often to look again before waiting. */
    ULONG_PTR SpinCount;
};

/** A pointer to `_RTL_CRITICAL_SECTION`. */
typedef struct _RTL_CRITICAL_SECTION *LPCRITICAL_SECTION;

/** What a `HICON` points to; never looked into. */
struct HICON__ {
    /** Nothing. */
    int unused;
};

/** A picture. */
typedef struct HICON__ *HICON;

/** A pointer of the mouse. */
typedef HICON HCURSOR;

/** What a `HDC` points to; never looked into. */
struct HDC__ {
    /** Nothing. */
    int unused;
};

/** A place to draw. */
typedef struct HDC__ *HDC;

/** Anything to draw with. */
typedef void *HGDIOBJ;

/** How a new object is protected, and whether child processes get it. */
struct _SECURITY_ATTRIBUTES {
    /** The size of this structure, in bytes. */
    DWORD nLength;
    /** Null, or who may do what; ignored. */
    LPVOID lpSecurityDescriptor;
    /** Whether child processes inherit the handle. */
    BOOL bInheritHandle;
};

/** A pointer to `_SECURITY_ATTRIBUTES`. */
typedef struct _SECURITY_ATTRIBUTES *LPSECURITY_ATTRIBUTES;

/** What frees a value of fiber local storage. */
typedef void (*PFLS_CALLBACK_FUNCTION)(PVOID lpFlsData);

/** Which information `GetFileAttributesEx` gives. */
typedef int GET_FILEEX_INFO_LEVELS;

/** What `GetFileInformationByHandle` tells. */
struct _BY_HANDLE_FILE_INFORMATION {
    /** `FILE_ATTRIBUTE_...`. */
    DWORD dwFileAttributes;
    /** When it was created. */
    FILETIME ftCreationTime;
    /** When it was last read. */
    FILETIME ftLastAccessTime;
    /** When it was last written. */
    FILETIME ftLastWriteTime;
    /** The volume. */
    DWORD dwVolumeSerialNumber;
    /** The upper half of its size, in bytes. */
    DWORD nFileSizeHigh;
    /** The lower half. */
    DWORD nFileSizeLow;
    /** How many names it has. */
    DWORD nNumberOfLinks;
    /** The upper half of its number. */
    DWORD nFileIndexHigh;
    /** The lower half. */
    DWORD nFileIndexLow;
};

/** A pointer to `_BY_HANDLE_FILE_INFORMATION`. */
typedef struct _BY_HANDLE_FILE_INFORMATION *LPBY_HANDLE_FILE_INFORMATION;

/** An entry of a folder. */
struct _WIN32_FIND_DATAA {
    /** `FILE_ATTRIBUTE_...`. */
    DWORD dwFileAttributes;
    /** When it was created. */
    FILETIME ftCreationTime;
    /** When it was last read. */
    FILETIME ftLastAccessTime;
    /** When it was last written. */
    FILETIME ftLastWriteTime;
    /** The upper half of its size, in bytes. */
    DWORD nFileSizeHigh;
    /** The lower half. */
    DWORD nFileSizeLow;
    /** The kind of a link. */
    DWORD dwReserved0;
    /** 0. */
    DWORD dwReserved1;
    /** Its name. */
    CHAR cFileName[260];
    /** Its short name; empty. */
    CHAR cAlternateFileName[14];
};

/** A pointer to `_WIN32_FIND_DATAA`. */
typedef struct _WIN32_FIND_DATAA *LPWIN32_FIND_DATAA;

/** An entry of a folder. */
struct _WIN32_FIND_DATAW {
    /** `FILE_ATTRIBUTE_...`. */
    DWORD dwFileAttributes;
    /** When it was created. */
    FILETIME ftCreationTime;
    /** When it was last read. */
    FILETIME ftLastAccessTime;
    /** When it was last written. */
    FILETIME ftLastWriteTime;
    /** The upper half of its size, in bytes. */
    DWORD nFileSizeHigh;
    /** The lower half. */
    DWORD nFileSizeLow;
    /** The kind of a link. */
    DWORD dwReserved0;
    /** 0. */
    DWORD dwReserved1;
    /** Its name. */
    WCHAR cFileName[260];
    /** Its short name; empty. */
    WCHAR cAlternateFileName[14];
};

/** A pointer to `_WIN32_FIND_DATAW`. */
typedef struct _WIN32_FIND_DATAW *LPWIN32_FIND_DATAW;

/** The head of a list that threads push and pop without a lock; 16 bytes aligned. */
struct WS2_ALIGNED(16) _SLIST_HEADER {
    /** The depth, and a count of changes. */
    ULONGLONG Alignment;
    /** The first link. */
    ULONGLONG Region;
};

/** A pointer to `_SLIST_HEADER`. */
typedef struct _SLIST_HEADER *PSLIST_HEADER;

/** A link of a list that threads push and pop without a lock; 16 bytes aligned. */
struct WS2_ALIGNED(16) _SLIST_ENTRY {
    /** The next. */
    struct _SLIST_ENTRY *Next;
};

/** A pointer to `_SLIST_ENTRY`. */
typedef struct _SLIST_ENTRY *PSLIST_ENTRY;

/** What gets the result of `SendMessageCallback`. */
typedef void (*SENDASYNCPROC)(HWND hWnd, UINT uMsg, ULONG_PTR dwData, LRESULT lResult);

/** What a timer runs. */
typedef void (*TIMERPROC)(HWND hWnd, UINT uMsg, UINT_PTR idEvent, DWORD dwTime);

/** A place. */
struct tagPOINT {
    /** From the left. */
    LONG x;
    /** From the top. */
    LONG y;
};

/** `tagPOINT`. */
typedef struct tagPOINT POINT;

/** A message from a queue. */
struct tagMSG {
    /** Its window; null for the thread's own. */
    HWND hwnd;
    /** What it is, `WM_...`. */
    UINT message;
    /** Depends on the message. */
    WPARAM wParam;
    /** Depends on the message. */
    LPARAM lParam;
    /** When it was posted, in milliseconds since the system began. */
    DWORD time;
    /** Where the mouse was. */
    POINT pt;
};

/** A pointer to `tagMSG`. */
typedef struct tagMSG *LPMSG;

/** `tagMSG`. */
typedef struct tagMSG MSG;

/** A one-time initialization; all zero has not begun. */
union _RTL_RUN_ONCE {
    /** Its state. */
    PVOID Ptr;
};

/** A pointer to `_RTL_RUN_ONCE`. */
typedef union _RTL_RUN_ONCE *PINIT_ONCE;

/** What initializes. */
typedef BOOL (*PINIT_ONCE_FN)(PINIT_ONCE InitOnce, PVOID Parameter, PVOID *Context);

/** Completions that a pool serves; never looked into. */
struct TP_IO {
    /** Nothing. */
    int unused;
};

/** Completions that a pool serves. */
typedef struct TP_IO *PTP_IO;

/** One run of a callback; never looked into. */
struct TP_CALLBACK_INSTANCE {
    /** Nothing. */
    int unused;
};

/** One run of a callback. */
typedef struct TP_CALLBACK_INSTANCE *PTP_CALLBACK_INSTANCE;

/** A callback of a completion. */
typedef void (*PTP_WIN32_IO_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,
                                      PVOID Context,
                                      PVOID Overlapped,
                                      ULONG IoResult,
                                      ULONG_PTR NumberOfBytesTransferred,
                                      PTP_IO Io);

/** A pool of threads; never looked into. */
struct TP_POOL {
    /** Nothing. */
    int unused;
};

/** A pool of threads. */
typedef struct TP_POOL *PTP_POOL;

/** What is closed together; never looked into. */
struct TP_CLEANUP_GROUP {
    /** Nothing. */
    int unused;
};

/** What is closed together. */
typedef struct TP_CLEANUP_GROUP *PTP_CLEANUP_GROUP;

/** What is called for each member of a group that is closed. */
typedef void (*PTP_CLEANUP_GROUP_CANCEL_CALLBACK)(PVOID ObjectContext, PVOID CleanupContext);

/** A callback of `TrySubmitThreadpoolCallback`. */
typedef void (*PTP_SIMPLE_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context);

/** How urgent callbacks are; all are alike here. */
typedef int TP_CALLBACK_PRIORITY;

/** How callbacks are made: the functions beginning with `SetThreadpoolCallback` fill it. */
struct _TP_CALLBACK_ENVIRON_V3 {
    /** 3. */
    DWORD Version;
    /** The pool; null for that of the process. */
    PTP_POOL Pool;
    /** The group that is closed together, or null. */
    PTP_CLEANUP_GROUP CleanupGroup;
    /** What is called for each member then, or null. */
    PTP_CLEANUP_GROUP_CANCEL_CALLBACK CleanupGroupCancelCallback;
    /** A module that is to stay; ignored. */
    PVOID RaceDll;
    /** Ignored. */
    void *ActivationContext;
    /** Ignored. */
    PTP_SIMPLE_CALLBACK FinalizationCallback;
    /** `TP_ENVIRONMENT_...`. */
    DWORD Flags;
    /** How urgent the callbacks are; ignored. */
    TP_CALLBACK_PRIORITY CallbackPriority;
    /** The size of this structure, in bytes. */
    DWORD Size;
};

/** A pointer to `_TP_CALLBACK_ENVIRON_V3`. */
typedef struct _TP_CALLBACK_ENVIRON_V3 *PTP_CALLBACK_ENVIRON;

/** What a thread calls when an operation of a file that it has started has ended. */
typedef void (*LPOVERLAPPED_COMPLETION_ROUTINE)(DWORD dwErrorCode,
                                                DWORD dwNumberOfBytesTransfered,
                                                LPOVERLAPPED lpOverlapped);

/** Work for a pool; never looked into. */
struct TP_WORK {
    /** Nothing. */
    int unused;
};

/** Work for a pool. */
typedef struct TP_WORK *PTP_WORK;

/** A callback of work. */
typedef void (*PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_WORK Work);

/** A timer of a pool; never looked into. */
struct TP_TIMER {
    /** Nothing. */
    int unused;
};

/** A timer of a pool. */
typedef struct TP_TIMER *PTP_TIMER;

/** A callback of a timer. */
typedef void (*PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer);

/** A wait of a pool; never looked into. */
struct TP_WAIT {
    /** Nothing. */
    int unused;
};

/** A wait of a pool. */
typedef struct TP_WAIT *PTP_WAIT;

/** How a wait of a pool ended. */
typedef DWORD TP_WAIT_RESULT;

/** A callback of a wait. */
typedef void (*PTP_WAIT_CALLBACK)(PTP_CALLBACK_INSTANCE Instance,
                                  PVOID Context,
                                  PTP_WAIT Wait,
                                  TP_WAIT_RESULT WaitResult);

/** A packet of a completion port. */
struct _OVERLAPPED_ENTRY {
    /** The key of what the operation belongs to. */
    ULONG_PTR lpCompletionKey;
    /** The operation. */
    LPOVERLAPPED lpOverlapped;
    /** The status of the operation. */
    ULONG_PTR Internal;
    /** How many bytes it has transferred. */
    DWORD dwNumberOfBytesTransferred;
};

/** A pointer to `_OVERLAPPED_ENTRY`. */
typedef struct _OVERLAPPED_ENTRY *LPOVERLAPPED_ENTRY;

/** How a process is to begin. */
struct _STARTUPINFOA {
    /** The size of this structure, in bytes. */
    DWORD cb;
    /** Null. */
    LPSTR lpReserved;
    /** The desktop; ignored. */
    LPSTR lpDesktop;
    /** The title of its console; ignored. */
    LPSTR lpTitle;
    /** Where its window begins; ignored. */
    DWORD dwX;
    /** Where its window begins; ignored. */
    DWORD dwY;
    /** The size of its window; ignored. */
    DWORD dwXSize;
    /** The size of its window; ignored. */
    DWORD dwYSize;
    /** The size of its console; ignored. */
    DWORD dwXCountChars;
    /** The size of its console; ignored. */
    DWORD dwYCountChars;
    /** The colours of its console; ignored. */
    DWORD dwFillAttribute;
    /** Which of the other fields count, `STARTF_...`. */
    DWORD dwFlags;
    /** How its window appears, `SW_...`. */
    WORD wShowWindow;
    /** 0. */
    WORD cbReserved2;
    /** Null. */
    LPBYTE lpReserved2;
    /** Its standard input. */
    HANDLE hStdInput;
    /** Its standard output. */
    HANDLE hStdOutput;
    /** Its standard error. */
    HANDLE hStdError;
};

/** A pointer to `_STARTUPINFOA`. */
typedef struct _STARTUPINFOA *LPSTARTUPINFOA;

/** A process that `CreateProcess` has started. */
struct _PROCESS_INFORMATION {
    /** The process. */
    HANDLE hProcess;
    /** Its first thread. */
    HANDLE hThread;
    /** The identifier of the process. */
    DWORD dwProcessId;
    /** The identifier of the thread. */
    DWORD dwThreadId;
};

/** A pointer to `_PROCESS_INFORMATION`. */
typedef struct _PROCESS_INFORMATION *LPPROCESS_INFORMATION;

/** How a process is to begin. */
struct _STARTUPINFOW {
    /** The size of this structure, in bytes. */
    DWORD cb;
    /** Null. */
    LPWSTR lpReserved;
    /** The desktop; ignored. */
    LPWSTR lpDesktop;
    /** The title of its console; ignored. */
    LPWSTR lpTitle;
    /** Where its window begins; ignored. */
    DWORD dwX;
    /** Where its window begins; ignored. */
    DWORD dwY;
    /** The size of its window; ignored. */
    DWORD dwXSize;
    /** The size of its window; ignored. */
    DWORD dwYSize;
    /** The size of its console; ignored. */
    DWORD dwXCountChars;
    /** The size of its console; ignored. */
    DWORD dwYCountChars;
    /** The colours of its console; ignored. */
    DWORD dwFillAttribute;
    /** Which of the other fields count, `STARTF_...`. */
    DWORD dwFlags;
    /** How its window appears, `SW_...`. */
    WORD wShowWindow;
    /** 0. */
    WORD cbReserved2;
    /** Null. */
    LPBYTE lpReserved2;
    /** Its standard input. */
    HANDLE hStdInput;
    /** Its standard output. */
    HANDLE hStdOutput;
    /** Its standard error. */
    HANDLE hStdError;
};

/** A pointer to `_STARTUPINFOW`. */
typedef struct _STARTUPINFOW *LPSTARTUPINFOW;

/** What a `HACCEL` points to; never looked into. */
struct HACCEL__ {
    /** Nothing. */
    int unused;
};

/** A table of keys. */
typedef struct HACCEL__ *HACCEL;

/** What handles the messages of a dialogue. */
typedef INT_PTR (*DLGPROC)(HWND hWnd, UINT uMsg, WPARAM wParam, LPARAM lParam);

/** What a `HMENU` points to; never looked into. */
struct HMENU__ {
    /** Nothing. */
    int unused;
};

/** A menu. */
typedef struct HMENU__ *HMENU;

/** A lock that many may share or one may own; all zero is free. */
struct _RTL_SRWLOCK {
    /** The state of the lock. */
    PVOID Ptr;
};

/** A pointer to `_RTL_SRWLOCK`. */
typedef struct _RTL_SRWLOCK *PSRWLOCK;

/** What threads wait for while they give up a lock; all zero is ready. */
struct _RTL_CONDITION_VARIABLE {
    /** The threads that wait. */
    PVOID Ptr;
};

/** A pointer to `_RTL_CONDITION_VARIABLE`. */
typedef struct _RTL_CONDITION_VARIABLE *PCONDITION_VARIABLE;

/** A pointer to `_RTL_CRITICAL_SECTION`. */
typedef struct _RTL_CRITICAL_SECTION *PCRITICAL_SECTION;

/** A language, its variant and a sort order. */
typedef DWORD LCID;

/** The processors and the memory. */
struct _SYSTEM_INFO {
    /** The processor. */
    union {
        /** Obsolete. */
        DWORD dwOemId;
        /** The processor. */
        struct {
            /** `PROCESSOR_ARCHITECTURE_...`. */
            WORD wProcessorArchitecture;
            /** 0. */
            WORD wReserved;
        };
    };
    /** The size of a page, in bytes. */
    DWORD dwPageSize;
    /** The lowest address of a program. */
    LPVOID lpMinimumApplicationAddress;
    /** The highest address of a program. */
    LPVOID lpMaximumApplicationAddress;
    /** A bit for each processor. */
    DWORD_PTR dwActiveProcessorMask;
    /** How many there are. */
    DWORD dwNumberOfProcessors;
    /** Obsolete. */
    DWORD dwProcessorType;
    /** What `VirtualAlloc` rounds addresses to, in bytes. */
    DWORD dwAllocationGranularity;
    /** The model. */
    WORD wProcessorLevel;
    /** The revision. */
    WORD wProcessorRevision;
};

/** A pointer to `_SYSTEM_INFO`. */
typedef struct _SYSTEM_INFO *LPSYSTEM_INFO;

/** The memory of the machine. */
struct _MEMORYSTATUSEX {
    /** The size of this structure, in bytes. */
    DWORD dwLength;
    /** How much is in use, in percent. */
    DWORD dwMemoryLoad;
    /** All memory, in bytes. */
    DWORDLONG ullTotalPhys;
    /** The free memory, in bytes. */
    DWORDLONG ullAvailPhys;
    /** Memory and swap space, in bytes. */
    DWORDLONG ullTotalPageFile;
    /** What is free of it, in bytes. */
    DWORDLONG ullAvailPageFile;
    /** The address space, in bytes. */
    DWORDLONG ullTotalVirtual;
    /** What is free of it, in bytes. */
    DWORDLONG ullAvailVirtual;
    /** 0. */
    DWORDLONG ullAvailExtendedVirtual;
};

/** A pointer to `_MEMORYSTATUSEX`. */
typedef struct _MEMORYSTATUSEX *LPMEMORYSTATUSEX;

/** The memory of the machine. */
struct _MEMORYSTATUS {
    /** The size of this structure, in bytes. */
    DWORD dwLength;
    /** How much is in use, in percent. */
    DWORD dwMemoryLoad;
    /** All memory, in bytes. */
    SIZE_T dwTotalPhys;
    /** The free memory, in bytes. */
    SIZE_T dwAvailPhys;
    /** Memory and swap space, in bytes. */
    SIZE_T dwTotalPageFile;
    /** What is free of it, in bytes. */
    SIZE_T dwAvailPageFile;
    /** The address space, in bytes. */
    SIZE_T dwTotalVirtual;
    /** What is free of it, in bytes. */
    SIZE_T dwAvailVirtual;
};

/** A pointer to `_MEMORYSTATUS`. */
typedef struct _MEMORYSTATUS *LPMEMORYSTATUS;

/** The version of Windows. */
struct _OSVERSIONINFOA {
    /** The size of this structure, in bytes. */
    DWORD dwOSVersionInfoSize;
    /** The major version. */
    DWORD dwMajorVersion;
    /** The minor version. */
    DWORD dwMinorVersion;
    /** The build. */
    DWORD dwBuildNumber;
    /** `VER_PLATFORM_...`. */
    DWORD dwPlatformId;
    /** The service pack, in words. */
    CHAR szCSDVersion[128];
};

/** A pointer to `_OSVERSIONINFOA`. */
typedef struct _OSVERSIONINFOA *LPOSVERSIONINFOA;

/** The version of Windows. */
struct _OSVERSIONINFOW {
    /** The size of this structure, in bytes. */
    DWORD dwOSVersionInfoSize;
    /** The major version. */
    DWORD dwMajorVersion;
    /** The minor version. */
    DWORD dwMinorVersion;
    /** The build. */
    DWORD dwBuildNumber;
    /** `VER_PLATFORM_...`. */
    DWORD dwPlatformId;
    /** The service pack, in words. */
    WCHAR szCSDVersion[128];
};

/** A pointer to `_OSVERSIONINFOW`. */
typedef struct _OSVERSIONINFOW *LPOSVERSIONINFOW;

/** A code page. */
struct _cpinfo {
    /** The longest character, in bytes. */
    UINT MaxCharSize;
    /** What stands for a character that it has not. */
    BYTE DefaultChar[2];
    /** Ranges of lead bytes. */
    BYTE LeadByte[12];
};

/** A pointer to `_cpinfo`. */
typedef struct _cpinfo *LPCPINFO;

/** What a thread runs. */
typedef DWORD (*PTHREAD_START_ROUTINE)(LPVOID lpThreadParameter);

/** What a thread runs. */
typedef PTHREAD_START_ROUTINE LPTHREAD_START_ROUTINE;

/** What runs when a timer is due or a wait is over. */
typedef void (*WAITORTIMERCALLBACKFUNC)(PVOID lpParameter, BOOLEAN TimerOrWaitFired);

/** What runs when a timer is due or a wait is over. */
typedef WAITORTIMERCALLBACKFUNC WAITORTIMERCALLBACK;

/** What the multimedia functions answer. */
typedef UINT MMRESULT;

/** What runs when a timer of `timeSetEvent` is due. */
typedef void (*LPTIMECALLBACK)(UINT uTimerID,
                               UINT uMsg,
                               DWORD_PTR dwUser,
                               DWORD_PTR dw1,
                               DWORD_PTR dw2);

/** A date and a time of day. */
struct _SYSTEMTIME {
    /** 1601 to 30827. */
    WORD wYear;
    /** 1 to 12. */
    WORD wMonth;
    /** 0, Sunday, to 6. */
    WORD wDayOfWeek;
    /** 1 to 31. */
    WORD wDay;
    /** 0 to 23. */
    WORD wHour;
    /** 0 to 59. */
    WORD wMinute;
    /** 0 to 59. */
    WORD wSecond;
    /** 0 to 999. */
    WORD wMilliseconds;
};

/** A pointer to `_SYSTEMTIME`. */
typedef struct _SYSTEMTIME *LPSYSTEMTIME;

/** `_SYSTEMTIME`. */
typedef struct _SYSTEMTIME SYSTEMTIME;

/** A time zone: UTC is local time and the bias. */
struct _TIME_ZONE_INFORMATION {
    /** Minutes from local time to UTC. */
    LONG Bias;
    /** The name of standard time. */
    WCHAR StandardName[32];
    /** When standard time begins. */
    SYSTEMTIME StandardDate;
    /** What it adds to the bias, in minutes. */
    LONG StandardBias;
    /** The name of daylight saving time. */
    WCHAR DaylightName[32];
    /** When daylight saving time begins. */
    SYSTEMTIME DaylightDate;
    /** What it adds to the bias, in minutes. */
    LONG DaylightBias;
};

/** A pointer to `_TIME_ZONE_INFORMATION`. */
typedef struct _TIME_ZONE_INFORMATION *LPTIME_ZONE_INFORMATION;

/** A time zone and its name in the system. */
struct _TIME_DYNAMIC_ZONE_INFORMATION {
    /** Minutes from local time to UTC. */
    LONG Bias;
    /** The name of standard time. */
    WCHAR StandardName[32];
    /** When standard time begins. */
    SYSTEMTIME StandardDate;
    /** What it adds to the bias, in minutes. */
    LONG StandardBias;
    /** The name of daylight saving time. */
    WCHAR DaylightName[32];
    /** When daylight saving time begins. */
    SYSTEMTIME DaylightDate;
    /** What it adds to the bias, in minutes. */
    LONG DaylightBias;
    /** The name of the zone. */
    WCHAR TimeZoneKeyName[128];
    /** Whether daylight saving time is switched off. */
    BOOLEAN DynamicDaylightTimeDisabled;
};

/** A pointer to `_TIME_DYNAMIC_ZONE_INFORMATION`. */
typedef struct _TIME_DYNAMIC_ZONE_INFORMATION *PDYNAMIC_TIME_ZONE_INFORMATION;

/** What the functions of remote procedure calls answer. */
typedef LONG RPC_STATUS;

/** What a waitable timer runs in the thread that set it. */
typedef void (*PTIMERAPCROUTINE)(LPVOID lpArgToCompletionRoutine,
                                 DWORD dwTimerLowValue,
                                 DWORD dwTimerHighValue);

/** Why a timer is to wake the system; ignored. */
struct _REASON_CONTEXT_DETAILED {
    /** The module that has the text. */
    HMODULE LocalizedReasonModule;
    /** Its number there. */
    ULONG LocalizedReasonId;
    /** How many strings there are. */
    ULONG ReasonStringCount;
    /** The strings. */
    LPWSTR *ReasonStrings;
};

/** The reason as a number or a text. */
union _REASON_CONTEXT_REASON {
    /** Where the text is. */
    struct _REASON_CONTEXT_DETAILED Detailed;
    /** The text. */
    LPWSTR SimpleReasonString;
};

/** Why a timer is to wake the system; ignored. */
struct _REASON_CONTEXT {
    /** 0. */
    ULONG Version;
    /** Which of the two reasons it is. */
    DWORD Flags;
    /** The reason. */
    union _REASON_CONTEXT_REASON Reason;
};

/** A pointer to `_REASON_CONTEXT`. */
typedef struct _REASON_CONTEXT *PREASON_CONTEXT;

/** A procedure that a thread runs when it waits alertably. */
typedef void (*PAPCFUNC)(ULONG_PTR Parameter);

/** What handles the messages of a window. */
typedef LRESULT (*WNDPROC)(HWND hWnd, UINT uMsg, WPARAM wParam, LPARAM lParam);

/** What a `HBRUSH` points to; never looked into. */
struct HBRUSH__ {
    /** Nothing. */
    int unused;
};

/** A way to fill. */
typedef struct HBRUSH__ *HBRUSH;

/** What windows of a class have in common. */
struct tagWNDCLASSA {
    /** `CS_...`. */
    UINT style;
    /** What handles their messages. */
    WNDPROC lpfnWndProc;
    /** Extra memory of the class, in bytes. */
    int cbClsExtra;
    /** Extra memory of each window, in bytes. */
    int cbWndExtra;
    /** The program. */
    HINSTANCE hInstance;
    /** Ignored. */
    HICON hIcon;
    /** Ignored. */
    HCURSOR hCursor;
    /** Ignored. */
    HBRUSH hbrBackground;
    /** Ignored. */
    LPCSTR lpszMenuName;
    /** The name of the class, or an atom. */
    LPCSTR lpszClassName;
};

/** `tagWNDCLASSA`. */
typedef struct tagWNDCLASSA WNDCLASSA;

/** What windows of a class have in common. */
struct tagWNDCLASSW {
    /** `CS_...`. */
    UINT style;
    /** What handles their messages. */
    WNDPROC lpfnWndProc;
    /** Extra memory of the class, in bytes. */
    int cbClsExtra;
    /** Extra memory of each window, in bytes. */
    int cbWndExtra;
    /** The program. */
    HINSTANCE hInstance;
    /** Ignored. */
    HICON hIcon;
    /** Ignored. */
    HCURSOR hCursor;
    /** Ignored. */
    HBRUSH hbrBackground;
    /** Ignored. */
    LPCWSTR lpszMenuName;
    /** The name of the class, or an atom. */
    LPCWSTR lpszClassName;
};

/** `tagWNDCLASSW`. */
typedef struct tagWNDCLASSW WNDCLASSW;

/** What windows of a class have in common. */
struct tagWNDCLASSEXA {
    /** The size of this structure, in bytes. */
    UINT cbSize;
    /** `CS_...`. */
    UINT style;
    /** What handles their messages. */
    WNDPROC lpfnWndProc;
    /** Extra memory of the class, in bytes. */
    int cbClsExtra;
    /** Extra memory of each window, in bytes. */
    int cbWndExtra;
    /** The program. */
    HINSTANCE hInstance;
    /** Ignored. */
    HICON hIcon;
    /** Ignored. */
    HCURSOR hCursor;
    /** Ignored. */
    HBRUSH hbrBackground;
    /** Ignored. */
    LPCSTR lpszMenuName;
    /** The name of the class, or an atom. */
    LPCSTR lpszClassName;
    /** Ignored. */
    HICON hIconSm;
};

/** `tagWNDCLASSEXA`. */
typedef struct tagWNDCLASSEXA WNDCLASSEXA;

/** What windows of a class have in common. */
struct tagWNDCLASSEXW {
    /** The size of this structure, in bytes. */
    UINT cbSize;
    /** `CS_...`. */
    UINT style;
    /** What handles their messages. */
    WNDPROC lpfnWndProc;
    /** Extra memory of the class, in bytes. */
    int cbClsExtra;
    /** Extra memory of each window, in bytes. */
    int cbWndExtra;
    /** The program. */
    HINSTANCE hInstance;
    /** Ignored. */
    HICON hIcon;
    /** Ignored. */
    HCURSOR hCursor;
    /** Ignored. */
    HBRUSH hbrBackground;
    /** Ignored. */
    LPCWSTR lpszMenuName;
    /** The name of the class, or an atom. */
    LPCWSTR lpszClassName;
    /** Ignored. */
    HICON hIconSm;
};

/** `tagWNDCLASSEXW`. */
typedef struct tagWNDCLASSEXW WNDCLASSEXW;

/** What sees each window: false to stop. */
typedef BOOL (*WNDENUMPROC)(HWND hWnd, LPARAM lParam);

/** A rectangle. */
struct tagRECT {
    /** The left edge. */
    LONG left;
    /** The upper edge. */
    LONG top;
    /** The first column that is not in it. */
    LONG right;
    /** The first row that is not in it. */
    LONG bottom;
};

/** `tagRECT`. */
typedef struct tagRECT RECT;

/** A pointer to a rectangle, to read. */
typedef const RECT *LPCRECT;

/** What `BeginPaint` answers. */
struct tagPAINTSTRUCT {
    /** Where to draw. */
    HDC hdc;
    /** Whether the ground is to be drawn. */
    BOOL fErase;
    /** What is to be drawn. */
    RECT rcPaint;
    /** Reserved. */
    BOOL fRestore;
    /** Reserved. */
    BOOL fIncUpdate;
    /** Reserved. */
    BYTE rgbReserved[32];
};

/** A pointer to `tagPAINTSTRUCT`. */
typedef struct tagPAINTSTRUCT *LPPAINTSTRUCT;

/** `tagPAINTSTRUCT`. */
typedef struct tagPAINTSTRUCT PAINTSTRUCT;

/** A pointer to `tagRECT`. */
typedef struct tagRECT *LPRECT;

/** Which name of the computer is meant. */
typedef int COMPUTER_NAME_FORMAT;

/** A pointer to `_COORD`. */
typedef struct _COORD *PCOORD;

/** A pointer to `_SMALL_RECT`. */
typedef struct _SMALL_RECT *PSMALL_RECT;

/** `_CONSOLE_SCREEN_BUFFER_INFO`. */
typedef struct _CONSOLE_SCREEN_BUFFER_INFO CONSOLE_SCREEN_BUFFER_INFO;

/** A character on the console. */
struct _CHAR_INFO {
    /** The character. */
    union {
        /** Wide. */
        WCHAR UnicodeChar;
        /** Narrow. */
        CHAR AsciiChar;
    } Char;
    /** The colours. */
    WORD Attributes;
};

/** `_CHAR_INFO`. */
typedef struct _CHAR_INFO CHAR_INFO;

/** A pointer to `_CHAR_INFO`. */
typedef struct _CHAR_INFO *PCHAR_INFO;

/** A key. */
struct _KEY_EVENT_RECORD {
    /** Whether it went down or up. */
    BOOL bKeyDown;
    /** How often. */
    WORD wRepeatCount;
    /** Which key, `VK_...`. */
    WORD wVirtualKeyCode;
    /** Which key, by the keyboard. */
    WORD wVirtualScanCode;
    /** The character. */
    union {
        /** Wide. */
        WCHAR UnicodeChar;
        /** Narrow. */
        CHAR AsciiChar;
    } uChar;
    /** What else was down. */
    DWORD dwControlKeyState;
};

/** `_KEY_EVENT_RECORD`. */
typedef struct _KEY_EVENT_RECORD KEY_EVENT_RECORD;

/** A pointer to `_KEY_EVENT_RECORD`. */
typedef struct _KEY_EVENT_RECORD *PKEY_EVENT_RECORD;

/** The mouse. */
struct _MOUSE_EVENT_RECORD {
    /** Where. */
    COORD dwMousePosition;
    /** Which buttons. */
    DWORD dwButtonState;
    /** Which keys. */
    DWORD dwControlKeyState;
    /** What happened. */
    DWORD dwEventFlags;
};

/** `_MOUSE_EVENT_RECORD`. */
typedef struct _MOUSE_EVENT_RECORD MOUSE_EVENT_RECORD;

/** A pointer to `_MOUSE_EVENT_RECORD`. */
typedef struct _MOUSE_EVENT_RECORD *PMOUSE_EVENT_RECORD;

/** A new size. */
struct _WINDOW_BUFFER_SIZE_RECORD {
    /** The size, in characters. */
    COORD dwSize;
};

/** `_WINDOW_BUFFER_SIZE_RECORD`. */
typedef struct _WINDOW_BUFFER_SIZE_RECORD WINDOW_BUFFER_SIZE_RECORD;

/** A pointer to `_WINDOW_BUFFER_SIZE_RECORD`. */
typedef struct _WINDOW_BUFFER_SIZE_RECORD *PWINDOW_BUFFER_SIZE_RECORD;

/** A menu. */
struct _MENU_EVENT_RECORD {
    /** The command. */
    UINT dwCommandId;
};

/** `_MENU_EVENT_RECORD`. */
typedef struct _MENU_EVENT_RECORD MENU_EVENT_RECORD;

/** A pointer to `_MENU_EVENT_RECORD`. */
typedef struct _MENU_EVENT_RECORD *PMENU_EVENT_RECORD;

/** The focus. */
struct _FOCUS_EVENT_RECORD {
    /** Come or gone. */
    BOOL bSetFocus;
};

/** `_FOCUS_EVENT_RECORD`. */
typedef struct _FOCUS_EVENT_RECORD FOCUS_EVENT_RECORD;

/** A pointer to `_FOCUS_EVENT_RECORD`. */
typedef struct _FOCUS_EVENT_RECORD *PFOCUS_EVENT_RECORD;

/** One piece of input. */
struct _INPUT_RECORD {
    /** Which of the following counts. */
    WORD EventType;
    /** What it is. */
    union {
        /** A key. */
        KEY_EVENT_RECORD KeyEvent;
        /** The mouse. */
        MOUSE_EVENT_RECORD MouseEvent;
        /** A new size. */
        WINDOW_BUFFER_SIZE_RECORD WindowBufferSizeEvent;
        /** A menu. */
        MENU_EVENT_RECORD MenuEvent;
        /** The focus. */
        FOCUS_EVENT_RECORD FocusEvent;
    } Event;
};

/** `_INPUT_RECORD`. */
typedef struct _INPUT_RECORD INPUT_RECORD;

/** A pointer to `_INPUT_RECORD`. */
typedef struct _INPUT_RECORD *PINPUT_RECORD;

/** An exception. */
struct _EXCEPTION_RECORD {
    /** What happened. */
    DWORD ExceptionCode;
    /** Whether execution can go on. */
    DWORD ExceptionFlags;
    /** The exception that it followed. */
    struct _EXCEPTION_RECORD *ExceptionRecord;
    /** Where. */
    PVOID ExceptionAddress;
    /** How many of the parameters count. */
    DWORD NumberParameters;
    /** The parameters. */
    ULONG_PTR ExceptionInformation[15];
};

/** `_EXCEPTION_RECORD`. */
typedef struct _EXCEPTION_RECORD EXCEPTION_RECORD;

/** A pointer to `_EXCEPTION_RECORD`. */
typedef struct _EXCEPTION_RECORD *PEXCEPTION_RECORD;

/** The registers of a thread; never filled in. */
struct _CONTEXT {
    /** Which parts count. */
    DWORD ContextFlags;
};

/** `_CONTEXT`. */
typedef struct _CONTEXT CONTEXT;

/** A pointer to `_CONTEXT`. */
typedef struct _CONTEXT *PCONTEXT;

/** A pointer to `_CONTEXT`. */
typedef struct _CONTEXT *LPCONTEXT;

/** An exception and where it happened. */
struct _EXCEPTION_POINTERS {
    /** The exception. */
    PEXCEPTION_RECORD ExceptionRecord;
    /** The registers. */
    PCONTEXT ContextRecord;
};

/** `_EXCEPTION_POINTERS`. */
typedef struct _EXCEPTION_POINTERS EXCEPTION_POINTERS;

/** A pointer to `_EXCEPTION_POINTERS`. */
typedef struct _EXCEPTION_POINTERS *PEXCEPTION_POINTERS;

/** A pointer to `_EXCEPTION_POINTERS`. */
typedef struct _EXCEPTION_POINTERS *LPEXCEPTION_POINTERS;

/** What decides about an exception that no one handles. */
typedef LONG (*PTOP_LEVEL_EXCEPTION_FILTER)(struct _EXCEPTION_POINTERS *ExceptionInfo);

/** What decides about an exception that no one handles. */
typedef PTOP_LEVEL_EXCEPTION_FILTER LPTOP_LEVEL_EXCEPTION_FILTER;

/** What sees an exception first. */
typedef LONG (*PVECTORED_EXCEPTION_HANDLER)(struct _EXCEPTION_POINTERS *ExceptionInfo);

/** `_WIN32_FIND_DATAA`. */
typedef struct _WIN32_FIND_DATAA WIN32_FIND_DATAA;

/** A pointer to `_WIN32_FIND_DATAA`. */
typedef struct _WIN32_FIND_DATAA *PWIN32_FIND_DATAA;

/** `_WIN32_FIND_DATAW`. */
typedef struct _WIN32_FIND_DATAW WIN32_FIND_DATAW;

/** A pointer to `_WIN32_FIND_DATAW`. */
typedef struct _WIN32_FIND_DATAW *PWIN32_FIND_DATAW;

/** What `GetFileAttributesEx` tells. */
struct _WIN32_FILE_ATTRIBUTE_DATA {
    /** `FILE_ATTRIBUTE_...`. */
    DWORD dwFileAttributes;
    /** When it was created. */
    FILETIME ftCreationTime;
    /** When it was last read. */
    FILETIME ftLastAccessTime;
    /** When it was last written. */
    FILETIME ftLastWriteTime;
    /** The upper half of its size, in bytes. */
    DWORD nFileSizeHigh;
    /** The lower half. */
    DWORD nFileSizeLow;
};

/** `_WIN32_FILE_ATTRIBUTE_DATA`. */
typedef struct _WIN32_FILE_ATTRIBUTE_DATA WIN32_FILE_ATTRIBUTE_DATA;

/** A pointer to `_WIN32_FILE_ATTRIBUTE_DATA`. */
typedef struct _WIN32_FILE_ATTRIBUTE_DATA *LPWIN32_FILE_ATTRIBUTE_DATA;

/** `_BY_HANDLE_FILE_INFORMATION`. */
typedef struct _BY_HANDLE_FILE_INFORMATION BY_HANDLE_FILE_INFORMATION;

/** A pointer to `_BY_HANDLE_FILE_INFORMATION`. */
typedef struct _BY_HANDLE_FILE_INFORMATION *PBY_HANDLE_FILE_INFORMATION;

/** What a `HFONT` points to; never looked into. */
struct HFONT__ {
    /** Nothing. */
    int unused;
};

/** A font. */
typedef struct HFONT__ *HFONT;

/** What a `HPEN` points to; never looked into. */
struct HPEN__ {
    /** Nothing. */
    int unused;
};

/** A way to draw lines. */
typedef struct HPEN__ *HPEN;

/** What a `HBITMAP` points to; never looked into. */
struct HBITMAP__ {
    /** Nothing. */
    int unused;
};

/** A bitmap. */
typedef struct HBITMAP__ *HBITMAP;

/** What a `HRGN` points to; never looked into. */
struct HRGN__ {
    /** Nothing. */
    int unused;
};

/** A part of a window. */
typedef struct HRGN__ *HRGN;

/** What a `HMONITOR` points to; never looked into. */
struct HMONITOR__ {
    /** Nothing. */
    int unused;
};

/** A screen. */
typedef struct HMONITOR__ *HMONITOR;

/** What a `HHOOK` points to; never looked into. */
struct HHOOK__ {
    /** Nothing. */
    int unused;
};

/** A hook. */
typedef struct HHOOK__ *HHOOK;

/** What a `HKL` points to; never looked into. */
struct HKL__ {
    /** Nothing. */
    int unused;
};

/** A layout of the keyboard. */
typedef struct HKL__ *HKL;

/** What a `HDESK` points to; never looked into. */
struct HDESK__ {
    /** Nothing. */
    int unused;
};

/** A desktop. */
typedef struct HDESK__ *HDESK;

/** What a `HWINSTA` points to; never looked into. */
struct HWINSTA__ {
    /** Nothing. */
    int unused;
};

/** A window station. */
typedef struct HWINSTA__ *HWINSTA;

/** What a `HRSRC` points to; never looked into. */
struct HRSRC__ {
    /** Nothing. */
    int unused;
};

/** A resource. */
typedef struct HRSRC__ *HRSRC;

/** A colour: red in the lowest byte, then green, then blue. */
typedef DWORD COLORREF;

/** A pointer to a colour. */
typedef COLORREF *LPCOLORREF;

/** A pointer to `tagPOINT`. */
typedef struct tagPOINT *PPOINT;

/** A pointer to `tagPOINT`. */
typedef struct tagPOINT *LPPOINT;

/** A pointer to `tagPOINT`. */
typedef struct tagPOINT *NPPOINT;

/** A place, in 16 bits. */
struct tagPOINTS {
    /** From the left. */
    SHORT x;
    /** From the top. */
    SHORT y;
};

/** `tagPOINTS`. */
typedef struct tagPOINTS POINTS;

/** A pointer to `tagPOINTS`. */
typedef struct tagPOINTS *PPOINTS;

/** A pointer to `tagPOINTS`. */
typedef struct tagPOINTS *LPPOINTS;

/** A size. */
struct tagSIZE {
    /** The width. */
    LONG cx;
    /** The height. */
    LONG cy;
};

/** `tagSIZE`. */
typedef struct tagSIZE SIZE;

/** `tagSIZE`. */
typedef struct tagSIZE SIZEL;

/** A pointer to `tagSIZE`. */
typedef struct tagSIZE *PSIZE;

/** A pointer to `tagSIZE`. */
typedef struct tagSIZE *LPSIZE;

/** A pointer to `tagSIZE`. */
typedef struct tagSIZE *PSIZEL;

/** A pointer to `tagSIZE`. */
typedef struct tagSIZE *LPSIZEL;

/** A pointer to `tagRECT`. */
typedef struct tagRECT *PRECT;

/** A pointer to `tagRECT`. */
typedef struct tagRECT *NPRECT;

/** A pointer to `_LIST_ENTRY`. */
typedef struct _LIST_ENTRY *PLIST_ENTRY;

/** A link of a list that is linked one way. */
struct _SINGLE_LIST_ENTRY {
    /** The next. */
    struct _SINGLE_LIST_ENTRY *Next;
};

/** `_SINGLE_LIST_ENTRY`. */
typedef struct _SINGLE_LIST_ENTRY SINGLE_LIST_ENTRY;

/** A pointer to `_SINGLE_LIST_ENTRY`. */
typedef struct _SINGLE_LIST_ENTRY *PSINGLE_LIST_ENTRY;

/** `_RTL_CRITICAL_SECTION_DEBUG`. */
typedef struct _RTL_CRITICAL_SECTION_DEBUG RTL_CRITICAL_SECTION_DEBUG;

/** `_RTL_CRITICAL_SECTION_DEBUG`. */
typedef struct _RTL_CRITICAL_SECTION_DEBUG CRITICAL_SECTION_DEBUG;

/** A pointer to `_RTL_CRITICAL_SECTION_DEBUG`. */
typedef struct _RTL_CRITICAL_SECTION_DEBUG *PCRITICAL_SECTION_DEBUG;

/** A pointer to `_RTL_CRITICAL_SECTION_DEBUG`. */
typedef struct _RTL_CRITICAL_SECTION_DEBUG *LPCRITICAL_SECTION_DEBUG;

/** `_RTL_CRITICAL_SECTION`. */
typedef struct _RTL_CRITICAL_SECTION RTL_CRITICAL_SECTION;

/** `_RTL_CRITICAL_SECTION`. */
typedef struct _RTL_CRITICAL_SECTION CRITICAL_SECTION;

/** A pointer to `_RTL_CRITICAL_SECTION`. */
typedef struct _RTL_CRITICAL_SECTION *PRTL_CRITICAL_SECTION;

/** `_RTL_SRWLOCK`. */
typedef struct _RTL_SRWLOCK RTL_SRWLOCK;

/** `_RTL_SRWLOCK`. */
typedef struct _RTL_SRWLOCK SRWLOCK;

/** A pointer to `_RTL_SRWLOCK`. */
typedef struct _RTL_SRWLOCK *PRTL_SRWLOCK;

/** `_RTL_CONDITION_VARIABLE`. */
typedef struct _RTL_CONDITION_VARIABLE RTL_CONDITION_VARIABLE;

/** `_RTL_CONDITION_VARIABLE`. */
typedef struct _RTL_CONDITION_VARIABLE CONDITION_VARIABLE;

/** A pointer to `_RTL_CONDITION_VARIABLE`. */
typedef struct _RTL_CONDITION_VARIABLE *PRTL_CONDITION_VARIABLE;

/** `_RTL_RUN_ONCE`. */
typedef union _RTL_RUN_ONCE RTL_RUN_ONCE;

/** `_RTL_RUN_ONCE`. */
typedef union _RTL_RUN_ONCE INIT_ONCE;

/** A pointer to `_RTL_RUN_ONCE`. */
typedef union _RTL_RUN_ONCE *PRTL_RUN_ONCE;

/** A pointer to `_RTL_RUN_ONCE`. */
typedef union _RTL_RUN_ONCE *LPINIT_ONCE;

/** Where a number of threads wait for one another. */
struct _RTL_BARRIER {
    /** Its state. */
    DWORD Reserved1;
    /** Its state. */
    DWORD Reserved2;
    /** Its state. */
    ULONG_PTR Reserved3[2];
    /** Its state. */
    DWORD Reserved4;
    /** Its state. */
    DWORD Reserved5;
};

/** `_RTL_BARRIER`. */
typedef struct _RTL_BARRIER RTL_BARRIER;

/** `_RTL_BARRIER`. */
typedef struct _RTL_BARRIER SYNCHRONIZATION_BARRIER;

/** A pointer to `_RTL_BARRIER`. */
typedef struct _RTL_BARRIER *PRTL_BARRIER;

/** A pointer to `_RTL_BARRIER`. */
typedef struct _RTL_BARRIER *PSYNCHRONIZATION_BARRIER;

/** A pointer to `_RTL_BARRIER`. */
typedef struct _RTL_BARRIER *LPSYNCHRONIZATION_BARRIER;

/** `_SLIST_ENTRY`. */
typedef struct _SLIST_ENTRY SLIST_ENTRY;

/** `_SLIST_HEADER`. */
typedef struct _SLIST_HEADER SLIST_HEADER;

/** The numbers of a file's version resource. */
struct tagVS_FIXEDFILEINFO {
    /** `0xfeef04bd`. */
    DWORD dwSignature;
    /** The version of this structure. */
    DWORD dwStrucVersion;
    /** The upper half of the file's version. */
    DWORD dwFileVersionMS;
    /** The lower half. */
    DWORD dwFileVersionLS;
    /** The upper half of the product's version. */
    DWORD dwProductVersionMS;
    /** The lower half. */
    DWORD dwProductVersionLS;
    /** Which of the flags count. */
    DWORD dwFileFlagsMask;
    /** Flags. */
    DWORD dwFileFlags;
    /** The system that it is for. */
    DWORD dwFileOS;
    /** Program or library. */
    DWORD dwFileType;
    /** Which kind of driver or font. */
    DWORD dwFileSubtype;
    /** The upper half of its date. */
    DWORD dwFileDateMS;
    /** The lower half. */
    DWORD dwFileDateLS;
};

/** `tagVS_FIXEDFILEINFO`. */
typedef struct tagVS_FIXEDFILEINFO VS_FIXEDFILEINFO;

/** A wide string with its length. */
struct _UNICODE_STRING {
    /** The length, in bytes. */
    USHORT Length;
    /** The room, in bytes. */
    USHORT MaximumLength;
    /** The characters. */
    PWSTR Buffer;
};

/** `_UNICODE_STRING`. */
typedef struct _UNICODE_STRING UNICODE_STRING;

/** A pointer to `_UNICODE_STRING`. */
typedef struct _UNICODE_STRING *PUNICODE_STRING;

/** What an object is called and where. */
struct _OBJECT_ATTRIBUTES {
    /** The size of this structure, in bytes. */
    ULONG Length;
    /** The folder of the name, or null. */
    HANDLE RootDirectory;
    /** The name. */
    PUNICODE_STRING ObjectName;
    /** Flags. */
    ULONG Attributes;
    /** Who may access it. */
    PVOID SecurityDescriptor;
    /** On whose behalf. */
    PVOID SecurityQualityOfService;
};

/** `_OBJECT_ATTRIBUTES`. */
typedef struct _OBJECT_ATTRIBUTES OBJECT_ATTRIBUTES;

/** A pointer to `_OBJECT_ATTRIBUTES`. */
typedef struct _OBJECT_ATTRIBUTES *POBJECT_ATTRIBUTES;

/** How an operation ended. */
struct _IO_STATUS_BLOCK {
    /** How it ended. */
    union {
        /** How the operation ended. */
        NTSTATUS Status;
        /** Reserved. */
        PVOID Pointer;
    };
    /** How much was transferred, in bytes. */
    ULONG_PTR Information;
};

/** `_IO_STATUS_BLOCK`. */
typedef struct _IO_STATUS_BLOCK IO_STATUS_BLOCK;

/** A pointer to `_IO_STATUS_BLOCK`. */
typedef struct _IO_STATUS_BLOCK *PIO_STATUS_BLOCK;

/** Who may do what with an object; accepted and ignored. */
typedef PVOID PSECURITY_DESCRIPTOR;

/** A security identifier. */
typedef PVOID PSID;

/** Rights, combined by or. */
typedef DWORD ACCESS_MASK;

/** Parts of a security descriptor, combined by or. */
typedef DWORD SECURITY_INFORMATION;

/** `_SECURITY_ATTRIBUTES`. */
typedef struct _SECURITY_ATTRIBUTES SECURITY_ATTRIBUTES;

/** A pointer to `_SECURITY_ATTRIBUTES`. */
typedef struct _SECURITY_ATTRIBUTES *PSECURITY_ATTRIBUTES;

/** `_REASON_CONTEXT`. */
typedef struct _REASON_CONTEXT REASON_CONTEXT;

/** `_TP_CALLBACK_ENVIRON_V3`. */
typedef struct _TP_CALLBACK_ENVIRON_V3 TP_CALLBACK_ENVIRON_V3;

/** `_TP_CALLBACK_ENVIRON_V3`. */
typedef struct _TP_CALLBACK_ENVIRON_V3 TP_CALLBACK_ENVIRON;

/** `_OVERLAPPED_ENTRY`. */
typedef struct _OVERLAPPED_ENTRY OVERLAPPED_ENTRY;

/** `_PROCESS_INFORMATION`. */
typedef struct _PROCESS_INFORMATION PROCESS_INFORMATION;

/** A pointer to `_PROCESS_INFORMATION`. */
typedef struct _PROCESS_INFORMATION *PPROCESS_INFORMATION;

/** `_STARTUPINFOA`. */
typedef struct _STARTUPINFOA STARTUPINFOA;

/** `_STARTUPINFOW`. */
typedef struct _STARTUPINFOW STARTUPINFOW;

/** Rights to a key. */
typedef ACCESS_MASK REGSAM;

/** 0 or an error. */
typedef LONG LSTATUS;

/** What a `SC_HANDLE` points to; never looked into. */
struct SC_HANDLE__ {
    /** Nothing. */
    int unused;
};

/** The services manager or a service of it. */
typedef struct SC_HANDLE__ *SC_HANDLE;

/** What a `SERVICE_STATUS_HANDLE` points to; never looked into. */
struct SERVICE_STATUS_HANDLE__ {
    /** Nothing. */
    int unused;
};

/** A service that reports its state. */
typedef struct SERVICE_STATUS_HANDLE__ *SERVICE_STATUS_HANDLE;

/** The state of a service. */
struct _SERVICE_STATUS {
    /** What it is, `SERVICE_WIN32_...`. */
    DWORD dwServiceType;
    /** How it is, `SERVICE_...`. */
    DWORD dwCurrentState;
    /** What it obeys, `SERVICE_ACCEPT_...`. */
    DWORD dwControlsAccepted;
    /** Its error. */
    DWORD dwWin32ExitCode;
    /** Its own error. */
    DWORD dwServiceSpecificExitCode;
    /** How far it is. */
    DWORD dwCheckPoint;
    /** How long the next step takes, in milliseconds. */
    DWORD dwWaitHint;
};

/** `_SERVICE_STATUS`. */
typedef struct _SERVICE_STATUS SERVICE_STATUS;

/** A pointer to `_SERVICE_STATUS`. */
typedef struct _SERVICE_STATUS *LPSERVICE_STATUS;

/** What a service runs. */
typedef void (*LPSERVICE_MAIN_FUNCTIONA)(DWORD dwNumServicesArgs, LPSTR *lpServiceArgVectors);

/** What a service runs. */
typedef void (*LPSERVICE_MAIN_FUNCTIONW)(DWORD dwNumServicesArgs, LPWSTR *lpServiceArgVectors);

/** What obeys the services manager. */
typedef void (*LPHANDLER_FUNCTION)(DWORD dwControl);

/** What obeys the services manager. */
typedef DWORD (*LPHANDLER_FUNCTION_EX)(DWORD dwControl,
                                       DWORD dwEventType,
                                       LPVOID lpEventData,
                                       LPVOID lpContext);

/** A service of the program. */
struct _SERVICE_TABLE_ENTRYA {
    /** Its name. */
    LPSTR lpServiceName;
    /** What it runs. */
    LPSERVICE_MAIN_FUNCTIONA lpServiceProc;
};

/** `_SERVICE_TABLE_ENTRYA`. */
typedef struct _SERVICE_TABLE_ENTRYA SERVICE_TABLE_ENTRYA;

/** A pointer to `_SERVICE_TABLE_ENTRYA`. */
typedef struct _SERVICE_TABLE_ENTRYA *LPSERVICE_TABLE_ENTRYA;

/** A service of the program. */
struct _SERVICE_TABLE_ENTRYW {
    /** Its name. */
    LPWSTR lpServiceName;
    /** What it runs. */
    LPSERVICE_MAIN_FUNCTIONW lpServiceProc;
};

/** `_SERVICE_TABLE_ENTRYW`. */
typedef struct _SERVICE_TABLE_ENTRYW SERVICE_TABLE_ENTRYW;

/** A pointer to `_SERVICE_TABLE_ENTRYW`. */
typedef struct _SERVICE_TABLE_ENTRYW *LPSERVICE_TABLE_ENTRYW;

/** `_SYSTEM_INFO`. */
typedef struct _SYSTEM_INFO SYSTEM_INFO;

/** `_OSVERSIONINFOA`. */
typedef struct _OSVERSIONINFOA OSVERSIONINFOA;

/** A pointer to `_OSVERSIONINFOA`. */
typedef struct _OSVERSIONINFOA *POSVERSIONINFOA;

/** `_OSVERSIONINFOW`. */
typedef struct _OSVERSIONINFOW OSVERSIONINFOW;

/** `_OSVERSIONINFOW`. */
typedef struct _OSVERSIONINFOW RTL_OSVERSIONINFOW;

/** A pointer to `_OSVERSIONINFOW`. */
typedef struct _OSVERSIONINFOW *POSVERSIONINFOW;

/** A pointer to `_OSVERSIONINFOW`. */
typedef struct _OSVERSIONINFOW *PRTL_OSVERSIONINFOW;

/** The version and edition of Windows. */
struct _OSVERSIONINFOEXA {
    /** The size of this structure, in bytes. */
    DWORD dwOSVersionInfoSize;
    /** The major version. */
    DWORD dwMajorVersion;
    /** The minor version. */
    DWORD dwMinorVersion;
    /** The build. */
    DWORD dwBuildNumber;
    /** `VER_PLATFORM_...`. */
    DWORD dwPlatformId;
    /** The service pack, in words. */
    CHAR szCSDVersion[128];
    /** The service pack. */
    WORD wServicePackMajor;
    /** The service pack. */
    WORD wServicePackMinor;
    /** The editions. */
    WORD wSuiteMask;
    /** Workstation or server, `VER_NT_...`. */
    BYTE wProductType;
    /** 0. */
    BYTE wReserved;
};

/** `_OSVERSIONINFOEXA`. */
typedef struct _OSVERSIONINFOEXA OSVERSIONINFOEXA;

/** A pointer to `_OSVERSIONINFOEXA`. */
typedef struct _OSVERSIONINFOEXA *POSVERSIONINFOEXA;

/** A pointer to `_OSVERSIONINFOEXA`. */
typedef struct _OSVERSIONINFOEXA *LPOSVERSIONINFOEXA;

/** The version and edition of Windows. */
struct _OSVERSIONINFOEXW {
    /** The size of this structure, in bytes. */
    DWORD dwOSVersionInfoSize;
    /** The major version. */
    DWORD dwMajorVersion;
    /** The minor version. */
    DWORD dwMinorVersion;
    /** The build. */
    DWORD dwBuildNumber;
    /** `VER_PLATFORM_...`. */
    DWORD dwPlatformId;
    /** The service pack, in words. */
    WCHAR szCSDVersion[128];
    /** The service pack. */
    WORD wServicePackMajor;
    /** The service pack. */
    WORD wServicePackMinor;
    /** The editions. */
    WORD wSuiteMask;
    /** Workstation or server, `VER_NT_...`. */
    BYTE wProductType;
    /** 0. */
    BYTE wReserved;
};

/** `_OSVERSIONINFOEXW`. */
typedef struct _OSVERSIONINFOEXW OSVERSIONINFOEXW;

/** A pointer to `_OSVERSIONINFOEXW`. */
typedef struct _OSVERSIONINFOEXW *POSVERSIONINFOEXW;

/** A pointer to `_OSVERSIONINFOEXW`. */
typedef struct _OSVERSIONINFOEXW *LPOSVERSIONINFOEXW;

/** `_MEMORYSTATUS`. */
typedef struct _MEMORYSTATUS MEMORYSTATUS;

/** `_MEMORYSTATUSEX`. */
typedef struct _MEMORYSTATUSEX MEMORYSTATUSEX;

/** An identifier that nothing else has. */
typedef GUID UUID;

/** A language and its variant. */
typedef WORD LANGID;

/** What to ask about a locale. */
typedef DWORD LCTYPE;

/** `_cpinfo`. */
typedef struct _cpinfo CPINFO;

/** What a fiber runs. */
typedef void (*PFIBER_START_ROUTINE)(LPVOID lpFiberParameter);

/** What a fiber runs. */
typedef PFIBER_START_ROUTINE LPFIBER_START_ROUTINE;

/** A pointer to `_SYSTEMTIME`. */
typedef struct _SYSTEMTIME *PSYSTEMTIME;

/** `_TIME_ZONE_INFORMATION`. */
typedef struct _TIME_ZONE_INFORMATION TIME_ZONE_INFORMATION;

/** A pointer to `_TIME_ZONE_INFORMATION`. */
typedef struct _TIME_ZONE_INFORMATION *PTIME_ZONE_INFORMATION;

/** `_TIME_DYNAMIC_ZONE_INFORMATION`. */
typedef struct _TIME_DYNAMIC_ZONE_INFORMATION DYNAMIC_TIME_ZONE_INFORMATION;

/** The resolution of timers, in milliseconds. */
struct timecaps_tag {
    /** The shortest period. */
    UINT wPeriodMin;
    /** The longest period. */
    UINT wPeriodMax;
};

/** `timecaps_tag`. */
typedef struct timecaps_tag TIMECAPS;

/** A pointer to `timecaps_tag`. */
typedef struct timecaps_tag *PTIMECAPS;

/** A pointer to `timecaps_tag`. */
typedef struct timecaps_tag *LPTIMECAPS;

/** A pointer to `tagMSG`. */
typedef struct tagMSG *PMSG;

/** A pointer to `tagMSG`. */
typedef struct tagMSG *NPMSG;

/** What a hook runs. */
typedef LRESULT (*HOOKPROC)(int code, WPARAM wParam, LPARAM lParam);

/** A pointer to `tagWNDCLASSA`. */
typedef struct tagWNDCLASSA *PWNDCLASSA;

/** A pointer to `tagWNDCLASSA`. */
typedef struct tagWNDCLASSA *LPWNDCLASSA;

/** A pointer to `tagWNDCLASSA`. */
typedef struct tagWNDCLASSA *NPWNDCLASSA;

/** A pointer to `tagWNDCLASSW`. */
typedef struct tagWNDCLASSW *PWNDCLASSW;

/** A pointer to `tagWNDCLASSW`. */
typedef struct tagWNDCLASSW *LPWNDCLASSW;

/** A pointer to `tagWNDCLASSW`. */
typedef struct tagWNDCLASSW *NPWNDCLASSW;

/** A pointer to `tagWNDCLASSEXA`. */
typedef struct tagWNDCLASSEXA *PWNDCLASSEXA;

/** A pointer to `tagWNDCLASSEXA`. */
typedef struct tagWNDCLASSEXA *LPWNDCLASSEXA;

/** A pointer to `tagWNDCLASSEXA`. */
typedef struct tagWNDCLASSEXA *NPWNDCLASSEXA;

/** A pointer to `tagWNDCLASSEXW`. */
typedef struct tagWNDCLASSEXW *PWNDCLASSEXW;

/** A pointer to `tagWNDCLASSEXW`. */
typedef struct tagWNDCLASSEXW *LPWNDCLASSEXW;

/** A pointer to `tagWNDCLASSEXW`. */
typedef struct tagWNDCLASSEXW *NPWNDCLASSEXW;

/** What `WM_CREATE` brings. */
struct tagCREATESTRUCTA {
    /** The last argument of `CreateWindowEx`. */
    LPVOID lpCreateParams;
    /** The program. */
    HINSTANCE hInstance;
    /** The menu. */
    HMENU hMenu;
    /** The parent. */
    HWND hwndParent;
    /** The height. */
    int cy;
    /** The width. */
    int cx;
    /** From the top. */
    int y;
    /** From the left. */
    int x;
    /** `WS_...`. */
    LONG style;
    /** The title. */
    LPCSTR lpszName;
    /** The class. */
    LPCSTR lpszClass;
    /** `WS_EX_...`. */
    DWORD dwExStyle;
};

/** `tagCREATESTRUCTA`. */
typedef struct tagCREATESTRUCTA CREATESTRUCTA;

/** A pointer to `tagCREATESTRUCTA`. */
typedef struct tagCREATESTRUCTA *LPCREATESTRUCTA;

/** What `WM_CREATE` brings. */
struct tagCREATESTRUCTW {
    /** The last argument of `CreateWindowEx`. */
    LPVOID lpCreateParams;
    /** The program. */
    HINSTANCE hInstance;
    /** The menu. */
    HMENU hMenu;
    /** The parent. */
    HWND hwndParent;
    /** The height. */
    int cy;
    /** The width. */
    int cx;
    /** From the top. */
    int y;
    /** From the left. */
    int x;
    /** `WS_...`. */
    LONG style;
    /** The title. */
    LPCWSTR lpszName;
    /** The class. */
    LPCWSTR lpszClass;
    /** `WS_EX_...`. */
    DWORD dwExStyle;
};

/** `tagCREATESTRUCTW`. */
typedef struct tagCREATESTRUCTW CREATESTRUCTW;

/** A pointer to `tagCREATESTRUCTW`. */
typedef struct tagCREATESTRUCTW *LPCREATESTRUCTW;

/** A pointer to `tagPAINTSTRUCT`. */
typedef struct tagPAINTSTRUCT *PPAINTSTRUCT;

/** A pointer to `tagPAINTSTRUCT`. */
typedef struct tagPAINTSTRUCT *NPPAINTSTRUCT;

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Waits until memory is woken that still holds a certain value.
 *
 * It may end without reason: look at the memory again.
 *
 * # Parameters
 *
 * - `Address`: the memory.
 * - `CompareAddress`: the value; the wait ends at once when the memory holds another.
 * - `AddressSize`: how many bytes: 1, 2, 4 or 8.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; `INFINITE` is for ever.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `AddressSize` is none of these, `Address` is no multiple of it, or a pointer is null |
 * | `ERROR_TIMEOUT` | the time has come first |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitonaddress>
 */
BOOL WaitOnAddress(volatile void *Address,
                   PVOID CompareAddress,
                   SIZE_T AddressSize,
                   DWORD dwMilliseconds) WS2_SYM(WaitOnAddress);

/**
 * Wakes one thread that waits on an address.
 *
 * # Parameters
 *
 * - `Address`: the address. The memory is not looked at.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakebyaddresssingle>
 */
void WakeByAddressSingle(PVOID Address) WS2_SYM(WakeByAddressSingle);

/**
 * Wakes every thread that waits on an address.
 *
 * # Parameters
 *
 * - `Address`: the address. The memory is not looked at.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakebyaddressall>
 */
void WakeByAddressAll(PVOID Address) WS2_SYM(WakeByAddressAll);

/**
 * Answers the handle of a standard file of the process.
 *
 * # Parameters
 *
 * - `nStdHandle`: `STD_INPUT_HANDLE`, `STD_OUTPUT_HANDLE` or `STD_ERROR_HANDLE`.
 *
 * # Returns
 *
 * The handle, always the same, which works with `ReadFile`, `WriteFile` and, when it is a
 * terminal, the functions of the console; null when the process has no such file; both with the
 * last error kept. Or `INVALID_HANDLE_VALUE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `nStdHandle` is none of the three |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getstdhandle>
 *
 * # Differences from Windows
 *
 * - `CloseHandle` ends the handle; the descriptor stays open.
 * - The handles cannot be waited for.
 */
HANDLE GetStdHandle(DWORD nStdHandle) WS2_SYM(GetStdHandle);

/**
 * Has `GetStdHandle` answer another handle from now on. C streams stay as they are.
 *
 * # Parameters
 *
 * - `nStdHandle`: `STD_INPUT_HANDLE`, `STD_OUTPUT_HANDLE` or `STD_ERROR_HANDLE`.
 * - `hHandle`: the handle.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `nStdHandle` is none of the three |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setstdhandle>
 */
BOOL SetStdHandle(DWORD nStdHandle, HANDLE hHandle) WS2_SYM(SetStdHandle);

/**
 * Tells how the console treats what is typed, or what is written.
 *
 * # Parameters
 *
 * - `hConsoleHandle`: the input or an output.
 * - `lpMode`: where the `ENABLE_...` bits go.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleHandle` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | `lpMode` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsolemode>
 */
BOOL GetConsoleMode(HANDLE hConsoleHandle, LPDWORD lpMode) WS2_SYM(GetConsoleMode);

/**
 * Says how the console is to treat what is typed, or what is written.
 *
 * # Parameters
 *
 * - `hConsoleHandle`: the input or an output.
 * - `dwMode`: the `ENABLE_...` bits.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleHandle` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | `ENABLE_ECHO_INPUT` without `ENABLE_LINE_INPUT` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsolemode>
 *
 * # Differences from Windows
 *
 * - Of the input, `ENABLE_PROCESSED_INPUT`, `ENABLE_LINE_INPUT` and `ENABLE_ECHO_INPUT` have an
 *   effect; the other bits are only kept. Terminals always understand escape sequences.
 */
BOOL SetConsoleMode(HANDLE hConsoleHandle, DWORD dwMode) WS2_SYM(SetConsoleMode);

/**
 * Tells the size of the console, its colours and where its cursor is.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `lpConsoleScreenBufferInfo`: where the answer goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | `lpConsoleScreenBufferInfo` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsolescreenbufferinfo>
 *
 * # Differences from Windows
 *
 * - The buffer is what the window shows.
 * - The terminal is asked for the cursor, unless something typed waits to be read; without an
 *   answer, the cursor is where it was put last.
 */
BOOL GetConsoleScreenBufferInfo(HANDLE hConsoleOutput,
                                PCONSOLE_SCREEN_BUFFER_INFO lpConsoleScreenBufferInfo) WS2_SYM(GetConsoleScreenBufferInfo);

/**
 * Answers the size of the console: a program cannot make it larger.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 *
 * # Returns
 *
 * Columns and rows, and the last error kept; or 0 and 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getlargestconsolewindowsize>
 */
COORD GetLargestConsoleWindowSize(HANDLE hConsoleOutput) WS2_SYM(GetLargestConsoleWindowSize);

/**
 * Asks for a larger buffer behind the window. How much scrolls back is the terminal's affair.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `dwSize`: columns and rows.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | the size has other columns than the terminal, or fewer rows |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsolescreenbuffersize>
 *
 * # Differences from Windows
 *
 * - The width cannot be changed.
 */
BOOL SetConsoleScreenBufferSize(HANDLE hConsoleOutput, COORD dwSize) WS2_SYM(SetConsoleScreenBufferSize);

/**
 * Changes the colours of what is written from now on.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `wAttributes`: any of the `FOREGROUND_...` and `BACKGROUND_...` bits, `COMMON_LVB_REVERSE_VIDEO`,
 *   `COMMON_LVB_UNDERSCORE`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsoletextattribute>
 *
 * # Differences from Windows
 *
 * - Light grey on black, 7, stands for the terminal's own colours.
 * - What C streams have buffered is written before.
 */
BOOL SetConsoleTextAttribute(HANDLE hConsoleOutput,
                             WORD wAttributes) WS2_SYM(SetConsoleTextAttribute);

/**
 * Moves the cursor.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `dwCursorPosition`: column and row, from 0.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | the place is not on the screen |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsolecursorposition>
 */
BOOL SetConsoleCursorPosition(HANDLE hConsoleOutput, COORD dwCursorPosition) WS2_SYM(SetConsoleCursorPosition);

/**
 * Tells how the cursor looks, as it was set last.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `lpConsoleCursorInfo`: where the answer goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | `lpConsoleCursorInfo` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsolecursorinfo>
 *
 * # Differences from Windows
 *
 * - The size is always 25, the usual one.
 */
BOOL GetConsoleCursorInfo(HANDLE hConsoleOutput, PCONSOLE_CURSOR_INFO lpConsoleCursorInfo) WS2_SYM(GetConsoleCursorInfo);

/**
 * Shows or hides the cursor.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `lpConsoleCursorInfo`: whether it is shown; `dwSize`, from 1 to 100, has no effect.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | `lpConsoleCursorInfo` is null, or its size is out of range |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsolecursorinfo>
 */
BOOL SetConsoleCursorInfo(HANDLE hConsoleOutput,
                          const CONSOLE_CURSOR_INFO *lpConsoleCursorInfo) WS2_SYM(SetConsoleCursorInfo);

/**
 * Writes a character many times, and leaves the cursor where it is.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `cCharacter`: the character.
 * - `nLength`: how often.
 * - `dwWriteCoord`: column and row of the first place, from 0.
 * - `lpNumberOfCharsWritten`: where to tell how often; null not to.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | the place is not on the screen |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/fillconsoleoutputcharacter>
 */
BOOL FillConsoleOutputCharacterA(HANDLE hConsoleOutput,
                                 CHAR cCharacter,
                                 DWORD nLength,
                                 COORD dwWriteCoord,
                                 LPDWORD lpNumberOfCharsWritten) WS2_SYM(FillConsoleOutputCharacterA);

/**
 * As `FillConsoleOutputCharacterA`, in wide characters.
 *
 * # Errors
 *
 * As of `FillConsoleOutputCharacterA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/fillconsoleoutputcharacter>
 */
BOOL FillConsoleOutputCharacterW(HANDLE hConsoleOutput,
                                 WCHAR cCharacter,
                                 DWORD nLength,
                                 COORD dwWriteCoord,
                                 LPDWORD lpNumberOfCharsWritten) WS2_SYM_W(FillConsoleOutputCharacterW);

/**
 * Gives characters on the screen other colours.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `wAttribute`: the colours.
 * - `nLength`: how many characters.
 * - `dwWriteCoord`: column and row of the first one, from 0.
 * - `lpNumberOfAttrsWritten`: where to tell how many; null not to.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | the place is not on the screen |
 * | `ERROR_NOT_SUPPORTED` | the colours are not those in force: a terminal does not tell what it shows |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/fillconsoleoutputattribute>
 *
 * # Differences from Windows
 *
 * - Only the colours in force are accepted, which a screen that was emptied with them has.
 */
BOOL FillConsoleOutputAttribute(HANDLE hConsoleOutput,
                                WORD wAttribute,
                                DWORD nLength,
                                COORD dwWriteCoord,
                                LPDWORD lpNumberOfAttrsWritten) WS2_SYM(FillConsoleOutputAttribute);

/**
 * Gives the window of the console a title.
 *
 * # Parameters
 *
 * - `lpConsoleTitle`: the title.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpConsoleTitle` is null |
 * | `ERROR_INVALID_HANDLE` | there is no terminal |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsoletitle>
 */
BOOL SetConsoleTitleA(LPCSTR lpConsoleTitle) WS2_SYM(SetConsoleTitleA);

/**
 * As `SetConsoleTitleA`, in wide characters.
 *
 * # Errors
 *
 * As of `SetConsoleTitleA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsoletitle>
 */
BOOL SetConsoleTitleW(LPCWSTR lpConsoleTitle) WS2_SYM_W(SetConsoleTitleW);

/**
 * Tells the title that was set last.
 *
 * # Parameters
 *
 * - `lpConsoleTitle`: where the title goes.
 * - `nSize`: the room there, in characters.
 *
 * # Returns
 *
 * The length of the title in characters, 0 when none was set; what does not fit is cut off. The
 * last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsoletitle>
 *
 * # Differences from Windows
 *
 * - The title from before is not known.
 */
DWORD GetConsoleTitleA(LPSTR lpConsoleTitle, DWORD nSize) WS2_SYM(GetConsoleTitleA);

/**
 * As `GetConsoleTitleA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsoletitle>
 */
DWORD GetConsoleTitleW(LPWSTR lpConsoleTitle, DWORD nSize) WS2_SYM_W(GetConsoleTitleW);

/**
 * Answers the code page of what is typed.
 *
 * # Returns
 *
 * 65001, UTF-8.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsolecp>
 */
UINT GetConsoleCP(void) WS2_SYM(GetConsoleCP);

/**
 * Answers the code page of what is written.
 *
 * # Returns
 *
 * 65001, UTF-8.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsoleoutputcp>
 */
UINT GetConsoleOutputCP(void) WS2_SYM(GetConsoleOutputCP);

/**
 * Asks for a code page of what is typed.
 *
 * # Parameters
 *
 * - `wCodePageID`: the code page: 65001, UTF-8.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | any other code page |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsolecp>
 *
 * # Differences from Windows
 *
 * - Terminals speak UTF-8, and so do consoles here.
 */
BOOL SetConsoleCP(UINT wCodePageID) WS2_SYM(SetConsoleCP);

/**
 * Asks for a code page of what is written.
 *
 * # Parameters
 *
 * - `wCodePageID`: the code page: 65001, UTF-8.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | any other code page |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsoleoutputcp>
 *
 * # Differences from Windows
 *
 * - Terminals speak UTF-8, and so do consoles here.
 */
BOOL SetConsoleOutputCP(UINT wCodePageID) WS2_SYM(SetConsoleOutputCP);

/**
 * Forgets what was typed and not read.
 *
 * # Parameters
 *
 * - `hConsoleInput`: the input.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleInput` is no handle of a terminal |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/flushconsoleinputbuffer>
 */
BOOL FlushConsoleInputBuffer(HANDLE hConsoleInput) WS2_SYM(FlushConsoleInputBuffer);

/**
 * Answers the window of the console: terminals have none that a program could use.
 *
 * # Returns
 *
 * Null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/getconsolewindow>
 */
HWND GetConsoleWindow(void) WS2_SYM(GetConsoleWindow);

/**
 * Writes characters to the console.
 *
 * # Parameters
 *
 * - `hConsoleOutput`: an output.
 * - `lpBuffer`: the characters.
 * - `nNumberOfCharsToWrite`: how many.
 * - `lpNumberOfCharsWritten`: where to tell how many; null not to.
 * - `lpReserved`: reserved.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleOutput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | `lpBuffer` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/writeconsole>
 */
BOOL WriteConsoleA(HANDLE hConsoleOutput,
                   LPCVOID lpBuffer,
                   DWORD nNumberOfCharsToWrite,
                   LPDWORD lpNumberOfCharsWritten,
                   LPVOID lpReserved) WS2_SYM(WriteConsoleA);

/**
 * As `WriteConsoleA`, in wide characters.
 *
 * # Errors
 *
 * As of `WriteConsoleA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/writeconsole>
 */
BOOL WriteConsoleW(HANDLE hConsoleOutput,
                   LPCVOID lpBuffer,
                   DWORD nNumberOfCharsToWrite,
                   LPDWORD lpNumberOfCharsWritten,
                   LPVOID lpReserved) WS2_SYM_W(WriteConsoleW);

/**
 * Reads what is typed at the console, a line at a time unless its mode says otherwise. A line ends
 * with carriage return and line feed.
 *
 * # Parameters
 *
 * - `hConsoleInput`: the input.
 * - `lpBuffer`: where the characters go; they are not terminated.
 * - `nNumberOfCharsToRead`: the room there, in characters.
 * - `lpNumberOfCharsRead`: where to tell how many.
 * - `pInputControl`: must be null.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. What of a line
 * does not fit is read next.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hConsoleInput` is no handle of a terminal |
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or `pInputControl` is not |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/readconsole>
 */
BOOL ReadConsoleA(HANDLE hConsoleInput,
                  LPVOID lpBuffer,
                  DWORD nNumberOfCharsToRead,
                  LPDWORD lpNumberOfCharsRead,
                  LPVOID pInputControl) WS2_SYM(ReadConsoleA);

/**
 * As `ReadConsoleA`, in wide characters.
 *
 * # Errors
 *
 * As of `ReadConsoleA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/readconsole>
 */
BOOL ReadConsoleW(HANDLE hConsoleInput,
                  LPVOID lpBuffer,
                  DWORD nNumberOfCharsToRead,
                  LPDWORD lpNumberOfCharsRead,
                  LPVOID pInputControl) WS2_SYM_W(ReadConsoleW);

/**
 * Adds or removes a function that is asked when somebody wants the program to end.
 *
 * # Parameters
 *
 * - `HandlerRoutine`: the handler; null to say only whether Ctrl+C is to do nothing.
 * - `Add`: whether to add the handler, or remove it.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. The handlers are
 * called on a new thread, the last one added first, until one answers `TRUE`; without such an
 * answer, the program ends as the signal ends it. After `CTRL_CLOSE_EVENT` and
 * `CTRL_SHUTDOWN_EVENT` it ends in any case.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the handler to remove was not added |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/setconsolectrlhandler>
 *
 * # Differences from Windows
 *
 * - `SIGINT` is `CTRL_C_EVENT`, `SIGQUIT` (Ctrl+\\) `CTRL_BREAK_EVENT`, `SIGHUP`
 *   `CTRL_CLOSE_EVENT`, `SIGTERM` `CTRL_SHUTDOWN_EVENT`. While there are handlers, the library
 *   handles these signals, except those that the process ignores; without handlers, they do what
 *   they did before.
 * - The end shows as that of the signal, not with the exit code `STATUS_CONTROL_C_EXIT`.
 * - Child processes do not inherit that Ctrl+C does nothing.
 */
BOOL SetConsoleCtrlHandler(PHANDLER_ROUTINE HandlerRoutine, BOOL Add) WS2_SYM(SetConsoleCtrlHandler);

/**
 * Sends what Ctrl+C or Ctrl+Break sends: `SIGINT` or `SIGQUIT`.
 *
 * # Parameters
 *
 * - `dwCtrlEvent`: `CTRL_C_EVENT` or `CTRL_BREAK_EVENT`.
 * - `dwProcessGroupId`: the group of processes, or 0 for the own one.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | another event, or no such group |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/console/generateconsolectrlevent>
 */
BOOL GenerateConsoleCtrlEvent(DWORD dwCtrlEvent, DWORD dwProcessGroupId) WS2_SYM(GenerateConsoleCtrlEvent);

/**
 * Answers the child of a window that has a certain number.
 *
 * # Parameters
 *
 * - `hDlg`: the window that it is in.
 * - `nIDDlgItem`: its number.
 *
 * # Returns
 *
 * The child, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
 * | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitem>
 */
HWND GetDlgItem(HWND hDlg, int nIDDlgItem) WS2_SYM(GetDlgItem);

/**
 * Answers the number of a child.
 *
 * # Parameters
 *
 * - `hWnd`: a child.
 *
 * # Returns
 *
 * The number, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgctrlid>
 */
int GetDlgCtrlID(HWND hWnd) WS2_SYM(GetDlgCtrlID);

/**
 * Gives a child of a window another text, by `WM_SETTEXT`.
 *
 * # Parameters
 *
 * - `hDlg`: the window that it is in.
 * - `nIDDlgItem`: its number.
 * - `lpString`: its new text; null for none.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
 * | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setdlgitemtexta>
 */
BOOL SetDlgItemTextA(HWND hDlg, int nIDDlgItem, LPCSTR lpString) WS2_SYM(SetDlgItemTextA);

/**
 * As `SetDlgItemTextA`, in wide characters.
 *
 * # Errors
 *
 * As of `SetDlgItemTextA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setdlgitemtextw>
 */
BOOL SetDlgItemTextW(HWND hDlg, int nIDDlgItem, LPCWSTR lpString) WS2_SYM_W(SetDlgItemTextW);

/**
 * Asks a child of a window for its text, by `WM_GETTEXT`.
 *
 * # Parameters
 *
 * - `hDlg`: the window that it is in.
 * - `nIDDlgItem`: its number.
 * - `lpString`: where its text goes; it is cut short if need be.
 * - `cchMax`: the room there, in characters with the terminator.
 *
 * # Returns
 *
 * How many characters were written, without the terminator, and the last error kept; or 0 with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
 * | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
 * | `ERROR_INVALID_PARAMETER` | `lpString` is null or there is no room |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitemtexta>
 */
UINT GetDlgItemTextA(HWND hDlg, int nIDDlgItem, LPSTR lpString, int cchMax) WS2_SYM(GetDlgItemTextA);

/**
 * As `GetDlgItemTextA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetDlgItemTextA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdlgitemtextw>
 */
UINT GetDlgItemTextW(HWND hDlg, int nIDDlgItem, LPWSTR lpString, int cchMax) WS2_SYM_W(GetDlgItemTextW);

/**
 * Sends a message to a child of a window.
 *
 * # Parameters
 *
 * - `hDlg`: the window that it is in.
 * - `nIDDlgItem`: its number.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * What it answers, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hDlg` is no window |
 * | `ERROR_CONTROL_ID_NOT_FOUND` | no child of it has this number |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-senddlgitemmessagea>
 */
LRESULT SendDlgItemMessageA(HWND hDlg, int nIDDlgItem, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(SendDlgItemMessageA);

/**
 * As `SendDlgItemMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `SendDlgItemMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-senddlgitemmessagew>
 */
LRESULT SendDlgItemMessageW(HWND hDlg,
                            int nIDDlgItem,
                            UINT Msg,
                            WPARAM wParam,
                            LPARAM lParam) WS2_SYM_W(SendDlgItemMessageW);

/**
 * Makes a critical section.
 *
 * No memory is allocated for it, now or later.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: where the section goes.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializecriticalsection>
 */
void InitializeCriticalSection(LPCRITICAL_SECTION lpCriticalSection) WS2_SYM(InitializeCriticalSection);

/**
 * Makes a critical section whose threads try for a while before they wait.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: where the section goes.
 * - `dwSpinCount`: how often to try to enter before waiting; what is above 4000 counts as 4000.
 *
 * # Returns
 *
 * `TRUE`; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializecriticalsectionandspincount>
 */
BOOL InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION lpCriticalSection,
                                           DWORD dwSpinCount) WS2_SYM(InitializeCriticalSectionAndSpinCount);

/**
 * Makes a critical section whose threads try for a while before they wait.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: where the section goes.
 * - `dwSpinCount`: how often to try to enter before waiting; what is above 4000 counts as 4000.
 * - `Flags`: ignored: nothing is recorded for debuggers anyway.
 *
 * # Returns
 *
 * `TRUE`; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializecriticalsectionex>
 */
BOOL InitializeCriticalSectionEx(LPCRITICAL_SECTION lpCriticalSection,
                                 DWORD dwSpinCount,
                                 DWORD Flags) WS2_SYM(InitializeCriticalSectionEx);

/**
 * Enters a critical section, when its owner has left it. The owner enters again at once.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: the section.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-entercriticalsection>
 */
void EnterCriticalSection(LPCRITICAL_SECTION lpCriticalSection) WS2_SYM(EnterCriticalSection);

/**
 * Enters a critical section if that is possible at once.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: the section.
 *
 * # Returns
 *
 * `TRUE` when the calling thread owns the section now, or `FALSE`; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-tryentercriticalsection>
 */
BOOL TryEnterCriticalSection(LPCRITICAL_SECTION lpCriticalSection) WS2_SYM(TryEnterCriticalSection);

/**
 * Leaves a critical section. It is free when that was done as often as it was entered.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: a section that the calling thread owns.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-leavecriticalsection>
 *
 * # Differences from Windows
 *
 * - Leaving a section that nobody owns does nothing, where Windows breaks the section.
 */
void LeaveCriticalSection(LPCRITICAL_SECTION lpCriticalSection) WS2_SYM(LeaveCriticalSection);

/**
 * Ends a critical section, which must be initialized anew before it is used again.
 *
 * There is nothing to free.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: the section.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-deletecriticalsection>
 */
void DeleteCriticalSection(LPCRITICAL_SECTION lpCriticalSection) WS2_SYM(DeleteCriticalSection);

/**
 * Sets how often the threads of a critical section try before they wait.
 *
 * # Parameters
 *
 * - `lpCriticalSection`: the section.
 * - `dwSpinCount`: how often to try to enter before waiting; what is above 4000 counts as 4000.
 *
 * # Returns
 *
 * What it was; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setcriticalsectionspincount>
 */
DWORD SetCriticalSectionSpinCount(LPCRITICAL_SECTION lpCriticalSection, DWORD dwSpinCount) WS2_SYM(SetCriticalSectionSpinCount);

/**
 * Shows a message on the standard error output, and asks the terminal when there is more than one
 * button.
 *
 * # Parameters
 *
 * - `hWnd`: the window that the box belongs to; not used.
 * - `lpText`: the message; null for none.
 * - `lpCaption`: the title; null for `Error`.
 * - `uType`: the buttons, `MB_OK`, `MB_YESNO` ... and which is the default one, `MB_DEFBUTTON2` ...;
 *   icons and the rest have no effect.
 *
 * # Returns
 *
 * `IDOK`, `IDYES` ..., as the button that was chosen, and the last error kept; or 0, with the reason
 * in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | there are no such buttons |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxa>
 *
 * # Differences from Windows
 *
 * - A message with one button is not waited for.
 * - A button is chosen by the beginning of its name. Without a terminal, the default button is.
 */
int MessageBoxA(HWND hWnd,
                LPCSTR lpText,
                LPCSTR lpCaption,
                UINT uType) WS2_SYM(MessageBoxA);

/**
 * As `MessageBoxA`, in wide characters.
 *
 * # Errors
 *
 * As of `MessageBoxA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-messageboxw>
 */
int MessageBoxW(HWND hWnd, LPCWSTR lpText, LPCWSTR lpCaption, UINT uType) WS2_SYM_W(MessageBoxW);

/**
 * Would load an icon.
 *
 * # Parameters
 *
 * - `hInstance`: the module that has it.
 * - `lpIconName`: its name.
 *
 * # Returns
 *
 * Null, with the reason in `GetLastError`. A class of windows can have none.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadicona>
 *
 * # Differences from Windows
 *
 * - There is no display.
 */
HICON LoadIconA(HINSTANCE hInstance, LPCSTR lpIconName) WS2_SYM(LoadIconA);

/**
 * As `LoadIconA`, in wide characters.
 *
 * # Errors
 *
 * As of `LoadIconA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadiconw>
 */
HICON LoadIconW(HINSTANCE hInstance, LPCWSTR lpIconName) WS2_SYM_W(LoadIconW);

/**
 * Would load a pointer of the mouse.
 *
 * # Parameters
 *
 * - `hInstance`: the module that has it.
 * - `lpCursorName`: its name.
 *
 * # Returns
 *
 * Null, with the reason in `GetLastError`. A class of windows can have none.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadcursora>
 *
 * # Differences from Windows
 *
 * - There is no display.
 */
HCURSOR LoadCursorA(HINSTANCE hInstance, LPCSTR lpCursorName) WS2_SYM(LoadCursorA);

/**
 * As `LoadCursorA`, in wide characters.
 *
 * # Errors
 *
 * As of `LoadCursorA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadcursorw>
 */
HCURSOR LoadCursorW(HINSTANCE hInstance, LPCWSTR lpCursorName) WS2_SYM_W(LoadCursorW);

/**
 * Would give a place to draw.
 *
 * # Parameters
 *
 * - `hWnd`: the window; null for the screen.
 *
 * # Returns
 *
 * Null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_SUPPORTED` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdc>
 *
 * # Differences from Windows
 *
 * - There is no display.
 */
HDC GetDC(HWND hWnd) WS2_SYM(GetDC);

/**
 * Would give back a place to draw.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `hDC`: the place to draw.
 *
 * # Returns
 *
 * 0, because there is none.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-releasedc>
 */
int ReleaseDC(HWND hWnd, HDC hDC) WS2_SYM(ReleaseDC);

/**
 * Would tell what a place to draw can do.
 *
 * # Parameters
 *
 * - `hdc`: the place to draw.
 * - `index`: what is asked: `HORZRES` and others.
 *
 * # Returns
 *
 * 0, because there is none.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/wingdi/nf-wingdi-getdevicecaps>
 */
int GetDeviceCaps(HDC hdc, int index) WS2_SYM(GetDeviceCaps);

/**
 * Would give something to draw with.
 *
 * # Parameters
 *
 * - `i`: `WHITE_BRUSH` and others.
 *
 * # Returns
 *
 * Null, because there is nothing to draw on. A class of windows can have no ground.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/wingdi/nf-wingdi-getstockobject>
 */
HGDIOBJ GetStockObject(int i) WS2_SYM(GetStockObject);

/**
 * Would give back something to draw with.
 *
 * # Parameters
 *
 * - `ho`: something to draw with.
 *
 * # Returns
 *
 * 0, because there is none.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/wingdi/nf-wingdi-deleteobject>
 */
BOOL DeleteObject(HGDIOBJ ho) WS2_SYM(DeleteObject);

/**
 * Reads a variable of the environment.
 *
 * # Parameters
 *
 * - `lpName`: the name, in any case.
 * - `lpBuffer`: where the value goes.
 * - `nSize`: the room there, in characters.
 *
 * # Returns
 *
 * The length of the value in characters, without the terminator, and the last error kept; the room
 * that is needed, with the terminator, when there is too little; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_ENVVAR_NOT_FOUND` | there is no such variable, or `lpName` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentvariablea>
 */
DWORD GetEnvironmentVariableA(LPCSTR lpName, LPSTR lpBuffer, DWORD nSize) WS2_SYM(GetEnvironmentVariableA);

/**
 * As `GetEnvironmentVariableA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetEnvironmentVariableA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentvariablew>
 */
DWORD GetEnvironmentVariableW(LPCWSTR lpName, LPWSTR lpBuffer, DWORD nSize) WS2_SYM_W(GetEnvironmentVariableW);

/**
 * Changes a variable of the environment.
 *
 * # Parameters
 *
 * - `lpName`: the name, in any case.
 * - `lpValue`: the value, or null to take the variable out.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. Taking out what
 * is not there is a success.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null, empty, or has a `=` in it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setenvironmentvariable>
 *
 * # Differences from Windows
 *
 * - Variables whose name begins with `=` cannot be made.
 */
BOOL SetEnvironmentVariableA(LPCSTR lpName, LPCSTR lpValue) WS2_SYM(SetEnvironmentVariableA);

/**
 * As `SetEnvironmentVariableA`, in wide characters.
 *
 * # Errors
 *
 * As of `SetEnvironmentVariableA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-setenvironmentvariablew>
 */
BOOL SetEnvironmentVariableW(LPCWSTR lpName, LPCWSTR lpValue) WS2_SYM_W(SetEnvironmentVariableW);

/**
 * Replaces the names of variables in a text by their values.
 *
 * # Parameters
 *
 * - `lpSrc`: the text, with names between percent signs.
 * - `lpDst`: where the expanded text goes.
 * - `nSize`: the room there, in characters.
 *
 * # Returns
 *
 * The length of the expanded text in characters with the terminator. When that is more than
 * `nSize`, nothing was written and the last error is `ERROR_INSUFFICIENT_BUFFER`; otherwise it is
 * kept.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-expandenvironmentstringsa>
 */
DWORD ExpandEnvironmentStringsA(LPCSTR lpSrc,
                                LPSTR lpDst,
                                DWORD nSize) WS2_SYM(ExpandEnvironmentStringsA);

/**
 * As `ExpandEnvironmentStringsA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-expandenvironmentstringsw>
 */
DWORD ExpandEnvironmentStringsW(LPCWSTR lpSrc,
                                LPWSTR lpDst,
                                DWORD nSize) WS2_SYM_W(ExpandEnvironmentStringsW);

/**
 * Copies the environment: `name=value` one behind the other, each terminated, and a terminator at
 * the end.
 *
 * # Returns
 *
 * The copy, for `FreeEnvironmentStringsA` to free, and the last error kept; or null, with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentstrings>
 */
LPSTR GetEnvironmentStrings(void) WS2_SYM(GetEnvironmentStrings);

/**
 * As `GetEnvironmentStrings`, in wide characters.
 *
 * # Errors
 *
 * As of `GetEnvironmentStrings`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getenvironmentstringsw>
 */
LPWSTR GetEnvironmentStringsW(void) WS2_SYM_W(GetEnvironmentStringsW);

/**
 * Frees what `GetEnvironmentStrings` has answered.
 *
 * # Parameters
 *
 * - `penv`: the copy.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `penv` is no such copy |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-freeenvironmentstringsa>
 */
BOOL FreeEnvironmentStringsA(LPSTR penv) WS2_SYM(FreeEnvironmentStringsA);

/**
 * As `FreeEnvironmentStringsA`, in wide characters.
 *
 * # Errors
 *
 * As of `FreeEnvironmentStringsA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-freeenvironmentstringsw>
 */
BOOL FreeEnvironmentStringsW(LPWSTR penv) WS2_SYM_W(FreeEnvironmentStringsW);

/**
 * Answers the command line of the program, put together from its arguments.
 *
 * # Returns
 *
 * The command line, which stays as long as the process. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getcommandlinea>
 */
LPSTR GetCommandLineA(void) WS2_SYM(GetCommandLineA);

/**
 * As `GetCommandLineA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processenv/nf-processenv-getcommandlinew>
 */
LPWSTR GetCommandLineW(void) WS2_SYM_W(GetCommandLineW);

/**
 * Takes a command line apart.
 *
 * # Parameters
 *
 * - `lpCmdLine`: the command line; when it is empty, the program's file stands for it.
 * - `pNumArgs`: where the number of arguments goes.
 *
 * # Returns
 *
 * The arguments and a null pointer behind them, in one block for `LocalFree` to free, and the last
 * error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shellapi/nf-shellapi-commandlinetoargvw>
 */
LPWSTR *CommandLineToArgvW(LPCWSTR lpCmdLine, int *pNumArgs) WS2_SYM_W(CommandLineToArgvW);

/**
 * Answers the thread's last error.
 *
 * # Returns
 *
 * The error of the last call that failed on this thread; reading it does not reset it. The same
 * slot serves `WSAGetLastError`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-getlasterror>
 */
DWORD GetLastError(void) WS2_SYM(GetLastError);

/**
 * Sets the thread's last error.
 *
 * # Parameters
 *
 * - `dwErrCode`: what the next `GetLastError` or `WSAGetLastError` of this thread answers.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-setlasterror>
 */
void SetLastError(DWORD dwErrCode) WS2_SYM(SetLastError);

/**
 * Sets the thread's last error; as on Windows, the kind of error is not used.
 *
 * # Parameters
 *
 * - `dwErrCode`: what the next `GetLastError` of this thread answers.
 * - `dwType`: ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setlasterrorex>
 */
void SetLastErrorEx(DWORD dwErrCode, DWORD dwType) WS2_SYM(SetLastErrorEx);

/**
 * Formats a message: the text of an error, or one that the program gives.
 *
 * # Parameters
 *
 * - `dwFlags`: one source, `FORMAT_MESSAGE_FROM_SYSTEM` or `FORMAT_MESSAGE_FROM_STRING`, and any of
 *   `FORMAT_MESSAGE_ALLOCATE_BUFFER`, `FORMAT_MESSAGE_IGNORE_INSERTS`,
 *   `FORMAT_MESSAGE_ARGUMENT_ARRAY`; the low byte is the line width in characters, 0 for the
 *   message's own line breaks, `FORMAT_MESSAGE_MAX_WIDTH_MASK` for one line.
 * - `lpSource`: with `FORMAT_MESSAGE_FROM_STRING` the message, otherwise ignored.
 * - `dwMessageId`: with `FORMAT_MESSAGE_FROM_SYSTEM` the error, a `WSA...` or `ERROR_...` number or an
 *   `HRESULT` made of one.
 * - `dwLanguageId`: 0, or a language identifier; the texts are English.
 * - `lpBuffer`: where the text goes, or with `FORMAT_MESSAGE_ALLOCATE_BUFFER` where a pointer to a
 *   buffer goes, which `LocalFree` frees.
 * - `nSize`: the room at `lpBuffer`, or the least to allocate, in characters.
 * - `Arguments`: a pointer to a `va_list`, or an array of `DWORD_PTR`, for the inserts; null when
 *   there are none.
 *
 * # Returns
 *
 * The number of characters written, without the terminator, and the last error kept; or 0, with
 * the reason in `GetLastError`. Texts of errors end with a line break.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | a buffer is to be allocated and `lpBuffer` is null, or there is no memory |
 * | `ERROR_INVALID_PARAMETER` | no source, a null string, a message that is malformed, or inserts without arguments |
 * | `ERROR_RESOURCE_DATA_NOT_FOUND` | `FORMAT_MESSAGE_FROM_HMODULE` alone |
 * | `ERROR_MR_MID_NOT_FOUND` | there is no text for the error |
 * | `ERROR_RESOURCE_LANG_NOT_FOUND` | the texts are not in that language |
 * | `ERROR_MORE_DATA` | the text is longer than 128 KiB |
 * | `ERROR_NO_WORK_DONE` | the text is empty |
 * | `ERROR_INSUFFICIENT_BUFFER` | `lpBuffer` is null or too short |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagea>
 *
 * # Differences from Windows
 *
 * - Programs here carry no message tables, so that `FORMAT_MESSAGE_FROM_HMODULE` finds none; with
 *   `FORMAT_MESSAGE_FROM_SYSTEM` beside it, the system's texts are used.
 * - Texts are in English only.
 * - A wide string among the arguments is one of 4 bytes a character, or of 2 in `FormatMessageW`
 *   with `-fshort-wchar`.
 */
DWORD FormatMessageA(DWORD dwFlags,
                     LPCVOID lpSource,
                     DWORD dwMessageId,
                     DWORD dwLanguageId,
                     LPSTR lpBuffer,
                     DWORD nSize,
                     va_list *Arguments) WS2_SYM(FormatMessageA);

/**
 * As `FormatMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `FormatMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-formatmessagew>
 */
DWORD FormatMessageW(DWORD dwFlags,
                     LPCVOID lpSource,
                     DWORD dwMessageId,
                     DWORD dwLanguageId,
                     LPWSTR lpBuffer,
                     DWORD nSize,
                     va_list *Arguments) WS2_SYM_W(FormatMessageW);

/**
 * Makes an event, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpEventAttributes`: null, or whether child processes inherit the handle.
 * - `bManualReset`: whether the event stays set until `ResetEvent`; otherwise one wait that it ends
 *   resets it.
 * - `bInitialState`: whether it is set from the beginning.
 * - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with
 *   `Global\` or `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was an event of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateEventA(LPSECURITY_ATTRIBUTES lpEventAttributes,
                    BOOL bManualReset,
                    BOOL bInitialState,
                    LPCSTR lpName) WS2_SYM(CreateEventA);

/**
 * Makes an event, or opens the one that has the name already: `CreateEventA` with a wide name.
 *
 * # Parameters
 *
 * - `lpEventAttributes`: null, or whether child processes inherit the handle.
 * - `bManualReset`: whether the event stays set until `ResetEvent`.
 * - `bInitialState`: whether it is set from the beginning.
 * - `lpName`: its name, or null for none.
 *
 * # Returns
 *
 * As `CreateEventA`.
 *
 * # Errors
 *
 * As `CreateEventA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventw>
 */
HANDLE CreateEventW(LPSECURITY_ATTRIBUTES lpEventAttributes,
                    BOOL bManualReset,
                    BOOL bInitialState,
                    LPCWSTR lpName) WS2_SYM_W(CreateEventW);

/**
 * Makes an event, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpEventAttributes`: null, or whether child processes inherit the handle.
 * - `lpName`: its name, or null for none.
 * - `dwFlags`: any of `CREATE_EVENT_MANUAL_RESET` and `CREATE_EVENT_INITIAL_SET`.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * As `CreateEventA`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
 *
 * And as `CreateEventA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventexa>
 */
HANDLE CreateEventExA(LPSECURITY_ATTRIBUTES lpEventAttributes,
                      LPCSTR lpName,
                      DWORD dwFlags,
                      DWORD dwDesiredAccess) WS2_SYM(CreateEventExA);

/**
 * Makes an event, or opens the one that has the name already: `CreateEventExA` with a wide name.
 *
 * # Parameters
 *
 * - `lpEventAttributes`: null, or whether child processes inherit the handle.
 * - `lpName`: its name, or null for none.
 * - `dwFlags`: any of `CREATE_EVENT_MANUAL_RESET` and `CREATE_EVENT_INITIAL_SET`.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * As `CreateEventA`.
 *
 * # Errors
 *
 * As `CreateEventExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createeventexw>
 */
HANDLE CreateEventExW(LPSECURITY_ATTRIBUTES lpEventAttributes,
                      LPCWSTR lpName,
                      DWORD dwFlags,
                      DWORD dwDesiredAccess) WS2_SYM_W(CreateEventExW);

/**
 * Opens an event by its name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openeventa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenEventA(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCSTR lpName) WS2_SYM(OpenEventA);

/**
 * Opens an event by its name: `OpenEventA` with a wide name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * As `OpenEventA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openeventw>
 */
HANDLE OpenEventW(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCWSTR lpName) WS2_SYM_W(OpenEventW);

/**
 * Sets an event: it ends waits until it is reset, or one wait if it resets itself.
 *
 * # Parameters
 *
 * - `hEvent`: the event.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hEvent` is not an open handle of an event |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setevent>
 */
BOOL SetEvent(HANDLE hEvent) WS2_SYM(SetEvent);

/**
 * Resets an event: it ends no wait until it is set again.
 *
 * # Parameters
 *
 * - `hEvent`: the event.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hEvent` is not an open handle of an event |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-resetevent>
 */
BOOL ResetEvent(HANDLE hEvent) WS2_SYM(ResetEvent);

/**
 * Sets an event for those who wait for it at this moment, and resets it.
 *
 * A manual-reset event ends every wait, another the first one; if there is none, nothing happens.
 *
 * # Parameters
 *
 * - `hEvent`: the event.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hEvent` is not an open handle of an event |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-pulseevent>
 */
BOOL PulseEvent(HANDLE hEvent) WS2_SYM(PulseEvent);

/**
 * Finds an index for fiber local storage; in each thread its value is null at first.
 *
 * # Parameters
 *
 * - `lpCallback`: null, or what is called with each value but null when its thread ends or the index is given back.
 *
 * # Returns
 *
 * The index, and the last error kept; or `FLS_OUT_OF_INDEXES` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | all 4080 indexes are in use |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flsalloc>
 */
DWORD FlsAlloc(PFLS_CALLBACK_FUNCTION lpCallback) WS2_SYM(FlsAlloc);

/**
 * Gives an index of fiber local storage back; its function is called for the values of all threads.
 *
 * # Parameters
 *
 * - `dwFlsIndex`: the index.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the index is not in use |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flsfree>
 */
BOOL FlsFree(DWORD dwFlsIndex) WS2_SYM(FlsFree);

/**
 * Answers the value of an index for the calling thread.
 *
 * # Parameters
 *
 * - `dwFlsIndex`: the index.
 *
 * # Returns
 *
 * The value, and the last error 0, which tells a null value from a failure; or null with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the index is not in use |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flsgetvalue>
 */
PVOID FlsGetValue(DWORD dwFlsIndex) WS2_SYM(FlsGetValue);

/**
 * Sets the value of an index for the calling thread.
 *
 * # Parameters
 *
 * - `dwFlsIndex`: the index.
 * - `lpFlsData`: the value.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the index is not in use |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fibersapi/nf-fibersapi-flssetvalue>
 */
BOOL FlsSetValue(DWORD dwFlsIndex, PVOID lpFlsData) WS2_SYM(FlsSetValue);

/**
 * Makes a mapping of a file, or of memory, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `hFile`: the file; `INVALID_HANDLE_VALUE` for memory, which is 0 at first.
 * - `lpFileMappingAttributes`: null, or whether child processes inherit the handle.
 * - `flProtect`: what views may do: one of `PAGE_READONLY`, `PAGE_READWRITE`, `PAGE_WRITECOPY` and the three of
 *   `PAGE_EXECUTE_...`; `SEC_COMMIT`, `SEC_NOCACHE` and `SEC_WRITECOMBINE` have no effect.
 * - `dwMaximumSizeHigh`, `dwMaximumSizeLow`: the size, in bytes; 0 for all of the file. The file grows where it is
 *   shorter.
 * - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or `Local\` and
 *   hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mapping of that name, whose size it has,
 * else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_PARAMETER` | there is no such protection, or memory has the size 0 |
 * | `ERROR_NOT_SUPPORTED` | `SEC_IMAGE`, `SEC_LARGE_PAGES`, `SEC_RESERVE` |
 * | `ERROR_INVALID_HANDLE` | `hFile` is no file |
 * | `ERROR_ACCESS_DENIED` | the file was not opened for reading, or for writing where views write |
 * | `ERROR_FILE_INVALID` | the file is empty, and the size 0 |
 * | `ERROR_NOT_ENOUGH_MEMORY` | the file is shorter, and may not be written to; there is no room |
 * | `ERROR_DISK_FULL` | there is no room for the file |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createfilemappinga>
 *
 * # Differences from Windows
 *
 * - The processes of one user find memory by its name, which is then a file in `$XDG_RUNTIME_DIR/ws2_32`,
 *   `/run/user/UID/ws2_32` or `/tmp/ws2_32-UID`, whose name has three characters for each byte of UTF-8 other than
 *   letters and digits, and must not be longer than 255. The names of mappings of files are the process's own.
 * - Security descriptors are ignored; a handle has every right.
 */
HANDLE CreateFileMappingA(HANDLE hFile,
                          LPSECURITY_ATTRIBUTES lpFileMappingAttributes,
                          DWORD flProtect,
                          DWORD dwMaximumSizeHigh,
                          DWORD dwMaximumSizeLow,
                          LPCSTR lpName) WS2_SYM(CreateFileMappingA);

/**
 * Makes a mapping of a file, or of memory, or opens the one that has the name already. `CreateFileMappingA` with a
 * wide name.
 *
 * # Parameters
 *
 * - `hFile`: the file; `INVALID_HANDLE_VALUE` for memory, which is 0 at first.
 * - `lpFileMappingAttributes`: null, or whether child processes inherit the handle.
 * - `flProtect`: what views may do: one of `PAGE_READONLY`, `PAGE_READWRITE`, `PAGE_WRITECOPY` and the three of
 *   `PAGE_EXECUTE_...`; `SEC_COMMIT`, `SEC_NOCACHE` and `SEC_WRITECOMBINE` have no effect.
 * - `dwMaximumSizeHigh`, `dwMaximumSizeLow`: the size, in bytes; 0 for all of the file. The file grows where it is
 *   shorter.
 * - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or `Local\` and
 *   hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mapping of that name, whose size it has,
 * else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_PARAMETER` | there is no such protection, or memory has the size 0 |
 * | `ERROR_NOT_SUPPORTED` | `SEC_IMAGE`, `SEC_LARGE_PAGES`, `SEC_RESERVE` |
 * | `ERROR_INVALID_HANDLE` | `hFile` is no file |
 * | `ERROR_ACCESS_DENIED` | the file was not opened for reading, or for writing where views write |
 * | `ERROR_FILE_INVALID` | the file is empty, and the size 0 |
 * | `ERROR_NOT_ENOUGH_MEMORY` | the file is shorter, and may not be written to; there is no room |
 * | `ERROR_DISK_FULL` | there is no room for the file |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-createfilemappingw>
 *
 * # Differences from Windows
 *
 * - The processes of one user find memory by its name, which is then a file in `$XDG_RUNTIME_DIR/ws2_32`,
 *   `/run/user/UID/ws2_32` or `/tmp/ws2_32-UID`, whose name has three characters for each byte of UTF-8 other than
 *   letters and digits, and must not be longer than 255. The names of mappings of files are the process's own.
 * - Security descriptors are ignored; a handle has every right.
 */
HANDLE CreateFileMappingW(HANDLE hFile,
                          LPSECURITY_ATTRIBUTES lpFileMappingAttributes,
                          DWORD flProtect,
                          DWORD dwMaximumSizeHigh,
                          DWORD dwMaximumSizeLow,
                          LPCWSTR lpName) WS2_SYM_W(CreateFileMappingW);

/**
 * Opens a mapping by its name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name, in UTF-8.
 *
 * # Returns
 *
 * The handle and the last error kept, or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-openfilemappinga>
 *
 * # Differences from Windows
 *
 * - As of `CreateFileMapping`.
 */
HANDLE OpenFileMappingA(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCSTR lpName) WS2_SYM(OpenFileMappingA);

/**
 * Opens a mapping by its name. `OpenFileMappingA` with a wide name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name.
 *
 * # Returns
 *
 * The handle and the last error kept, or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-openfilemappingw>
 *
 * # Differences from Windows
 *
 * - As of `CreateFileMapping`.
 */
HANDLE OpenFileMappingW(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCWSTR lpName) WS2_SYM_W(OpenFileMappingW);

/**
 * Maps a part of a mapping into the address space.
 *
 * # Parameters
 *
 * - `hFileMappingObject`: the mapping.
 * - `dwDesiredAccess`: `FILE_MAP_READ`; `FILE_MAP_WRITE`, which reads, too; or `FILE_MAP_COPY`, where what is written
 *   is for this process alone. With `FILE_MAP_EXECUTE` it can be executed.
 * - `dwFileOffsetHigh`, `dwFileOffsetLow`: from where on, in bytes: a multiple of 65536.
 * - `dwNumberOfBytesToMap`: how many bytes; 0 for all to the end.
 *
 * # Returns
 *
 * Where the view begins, a multiple of 65536, and the last error kept; or null with the reason in `GetLastError`. The
 * view is there until `UnmapViewOfFile`, whatever becomes of the handle.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFileMappingObject` is no mapping |
 * | `ERROR_MAPPED_ALIGNMENT` | the offset is not a multiple of 65536 |
 * | `ERROR_INVALID_PARAMETER` | the offset is not before the end of the mapping |
 * | `ERROR_ACCESS_DENIED` | the part goes beyond the end, or the mapping is not for such views |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room in the address space |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-mapviewoffile>
 */
LPVOID MapViewOfFile(HANDLE hFileMappingObject,
                     DWORD dwDesiredAccess,
                     DWORD dwFileOffsetHigh,
                     DWORD dwFileOffsetLow,
                     SIZE_T dwNumberOfBytesToMap) WS2_SYM(MapViewOfFile);

/**
 * Maps a part of a mapping into the address space, at an address.
 *
 * # Parameters
 *
 * - `hFileMappingObject`: the mapping.
 * - `dwDesiredAccess`: `FILE_MAP_READ`; `FILE_MAP_WRITE`, which reads, too; or `FILE_MAP_COPY`, where what is written
 *   is for this process alone. With `FILE_MAP_EXECUTE` it can be executed.
 * - `dwFileOffsetHigh`, `dwFileOffsetLow`: from where on, in bytes: a multiple of 65536.
 * - `dwNumberOfBytesToMap`: how many bytes; 0 for all to the end.
 * - `lpBaseAddress`: where the view is to begin: a multiple of 65536, or null for anywhere.
 *
 * # Returns
 *
 * Where the view begins, a multiple of 65536, and the last error kept; or null with the reason in `GetLastError`. The
 * view is there until `UnmapViewOfFile`, whatever becomes of the handle.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFileMappingObject` is no mapping |
 * | `ERROR_MAPPED_ALIGNMENT` | the offset or the address is not a multiple of 65536 |
 * | `ERROR_INVALID_PARAMETER` | the offset is not before the end of the mapping |
 * | `ERROR_ACCESS_DENIED` | the part goes beyond the end, or the mapping is not for such views |
 * | `ERROR_INVALID_ADDRESS` | something is at the address |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room in the address space |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-mapviewoffileex>
 */
LPVOID MapViewOfFileEx(HANDLE hFileMappingObject,
                       DWORD dwDesiredAccess,
                       DWORD dwFileOffsetHigh,
                       DWORD dwFileOffsetLow,
                       SIZE_T dwNumberOfBytesToMap,
                       LPVOID lpBaseAddress) WS2_SYM(MapViewOfFileEx);

/**
 * Gives a view back.
 *
 * # Parameters
 *
 * - `lpBaseAddress`: where it begins.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_ADDRESS` | no view begins there |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-unmapviewoffile>
 */
BOOL UnmapViewOfFile(LPCVOID lpBaseAddress) WS2_SYM(UnmapViewOfFile);

/**
 * Begins to write what was written to a view to its file.
 *
 * # Parameters
 *
 * - `lpBaseAddress`: from where on: anywhere in the view.
 * - `dwNumberOfBytesToFlush`: how many bytes; 0 for all to the end of the view.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`. `FlushFileBuffers` waits until it is
 * written; whoever reads the file sees it before.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_ADDRESS` | the bytes are in no view |
 * | `ERROR_IO_DEVICE` | the device has failed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-flushviewoffile>
 */
BOOL FlushViewOfFile(LPCVOID lpBaseAddress,
                     SIZE_T dwNumberOfBytesToFlush) WS2_SYM(FlushViewOfFile);

/**
 * Tells the attributes of a file or folder.
 *
 * # Parameters
 *
 * - `lpFileName`: the path.
 *
 * # Returns
 *
 * `FILE_ATTRIBUTE_DIRECTORY`, `FILE_ATTRIBUTE_ARCHIVE` for a file, `FILE_ATTRIBUTE_NORMAL` for
 * anything else, with `FILE_ATTRIBUTE_READONLY` when nobody may write to it, and the last error
 * kept; or `INVALID_FILE_ATTRIBUTES`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesa>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
DWORD GetFileAttributesA(LPCSTR lpFileName) WS2_SYM(GetFileAttributesA);

/**
 * As `GetFileAttributesA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetFileAttributesA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesw>
 */
DWORD GetFileAttributesW(LPCWSTR lpFileName) WS2_SYM_W(GetFileAttributesW);

/**
 * Tells attributes, times and size of a file or folder.
 *
 * # Parameters
 *
 * - `lpFileName`: the path.
 * - `fInfoLevelId`: `GetFileExInfoStandard`.
 * - `lpFileInformation`: where the `WIN32_FILE_ATTRIBUTE_DATA` goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | another level, or `lpFileInformation` is null |
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesexa>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL GetFileAttributesExA(LPCSTR lpFileName,
                          GET_FILEEX_INFO_LEVELS fInfoLevelId,
                          LPVOID lpFileInformation) WS2_SYM(GetFileAttributesExA);

/**
 * As `GetFileAttributesExA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetFileAttributesExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileattributesexw>
 */
BOOL GetFileAttributesExW(LPCWSTR lpFileName,
                          GET_FILEEX_INFO_LEVELS fInfoLevelId,
                          LPVOID lpFileInformation) WS2_SYM_W(GetFileAttributesExW);

/**
 * Changes whether a file can be written to.
 *
 * # Parameters
 *
 * - `lpFileName`: the path.
 * - `dwFileAttributes`: `FILE_ATTRIBUTE_READONLY` or not; the others have no effect.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfileattributesa>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 * - There are no hidden and no system files.
 */
BOOL SetFileAttributesA(LPCSTR lpFileName, DWORD dwFileAttributes) WS2_SYM(SetFileAttributesA);

/**
 * As `SetFileAttributesA`, in wide characters.
 *
 * # Errors
 *
 * As of `SetFileAttributesA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfileattributesw>
 */
BOOL SetFileAttributesW(LPCWSTR lpFileName, DWORD dwFileAttributes) WS2_SYM_W(SetFileAttributesW);

/**
 * Deletes a file.
 *
 * # Parameters
 *
 * - `lpFileName`: the path.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_ACCESS_DENIED` | it is a folder, can only be read, or the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-deletefilea>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 * - A file that is open is deleted, too; who has it open keeps it.
 */
BOOL DeleteFileA(LPCSTR lpFileName) WS2_SYM(DeleteFileA);

/**
 * As `DeleteFileA`, in wide characters.
 *
 * # Errors
 *
 * As of `DeleteFileA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-deletefilew>
 */
BOOL DeleteFileW(LPCWSTR lpFileName) WS2_SYM_W(DeleteFileW);

/**
 * Copies a file.
 *
 * # Parameters
 *
 * - `lpExistingFileName`: the path of the file.
 * - `lpNewFileName`: the path of the copy.
 * - `bFailIfExists`: whether a file that is there already is an error; otherwise it is replaced.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_FILE_EXISTS` | the copy is there already |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-copyfile>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL CopyFileA(LPCSTR lpExistingFileName, LPCSTR lpNewFileName, BOOL bFailIfExists) WS2_SYM(CopyFileA);

/**
 * As `CopyFileA`, in wide characters.
 *
 * # Errors
 *
 * As of `CopyFileA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-copyfilew>
 */
BOOL CopyFileW(LPCWSTR lpExistingFileName, LPCWSTR lpNewFileName, BOOL bFailIfExists) WS2_SYM_W(CopyFileW);

/**
 * Gives a file or folder another name.
 *
 * # Parameters
 *
 * - `lpExistingFileName`: the path.
 * - `lpNewFileName`: the new one.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_ALREADY_EXISTS` | there is something with that name |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefile>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL MoveFileA(LPCSTR lpExistingFileName, LPCSTR lpNewFileName) WS2_SYM(MoveFileA);

/**
 * As `MoveFileA`, in wide characters.
 *
 * # Errors
 *
 * As of `MoveFileA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefilew>
 */
BOOL MoveFileW(LPCWSTR lpExistingFileName, LPCWSTR lpNewFileName) WS2_SYM_W(MoveFileW);

/**
 * Gives a file or folder another name.
 *
 * # Parameters
 *
 * - `lpExistingFileName`: the path.
 * - `lpNewFileName`: the new one; null would mean deleting later.
 * - `dwFlags`: any of `MOVEFILE_REPLACE_EXISTING` and `MOVEFILE_COPY_ALLOWED`, which lets a file
 *   go to another file system.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_SUPPORTED` | `MOVEFILE_DELAY_UNTIL_REBOOT` |
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_ALREADY_EXISTS` | there is something with that name, and it is not to be replaced |
 * | `ERROR_NOT_SAME_DEVICE` | another file system, and it is not to be copied |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexa>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL MoveFileExA(LPCSTR lpExistingFileName, LPCSTR lpNewFileName, DWORD dwFlags) WS2_SYM(MoveFileExA);

/**
 * As `MoveFileExA`, in wide characters.
 *
 * # Errors
 *
 * As of `MoveFileExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-movefileexw>
 */
BOOL MoveFileExW(LPCWSTR lpExistingFileName, LPCWSTR lpNewFileName, DWORD dwFlags) WS2_SYM_W(MoveFileExW);

/**
 * Opens a file, or makes one.
 *
 * # Parameters
 *
 * - `lpFileName`: the path.
 * - `dwDesiredAccess`: `GENERIC_READ`, `GENERIC_WRITE`, `FILE_APPEND_DATA` ..., or 0 to ask about
 *   the file only.
 * - `dwShareMode`: what others may do meanwhile; not enforced.
 * - `lpSecurityAttributes`: whether child processes inherit the handle; may be null.
 * - `dwCreationDisposition`: `CREATE_NEW`, `CREATE_ALWAYS`, `OPEN_EXISTING`, `OPEN_ALWAYS` or
 *   `TRUNCATE_EXISTING`.
 * - `dwFlagsAndAttributes`: `FILE_ATTRIBUTE_READONLY` for a new file; `FILE_FLAG_DELETE_ON_CLOSE`;
 *   `FILE_FLAG_BACKUP_SEMANTICS` to open a folder; `FILE_FLAG_OVERLAPPED` for operations that go on
 *   without their callers; the others have no effect.
 * - `hTemplateFile`: not used.
 *
 * # Returns
 *
 * The handle, for `CloseHandle` to close, and the last error kept, except that `CREATE_ALWAYS` and
 * `OPEN_ALWAYS` set it to `ERROR_ALREADY_EXISTS` when the file was there and to 0 when not; or
 * `INVALID_HANDLE_VALUE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwCreationDisposition` is none, or is `TRUNCATE_EXISTING` without `GENERIC_WRITE` |
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_FILE_EXISTS` | `CREATE_NEW` and the file is there |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it, or it is a folder |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilea>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known. `NUL` is `/dev/null`, `CON`,
 *   `CONIN$` and `CONOUT$` are the terminal.
 * - Files are not locked against others, and can be deleted and renamed while they are open.
 * - `FILE_FLAG_OVERLAPPED` has no effect on terminals.
 */
HANDLE CreateFileA(LPCSTR lpFileName,
                   DWORD dwDesiredAccess,
                   DWORD dwShareMode,
                   LPSECURITY_ATTRIBUTES lpSecurityAttributes,
                   DWORD dwCreationDisposition,
                   DWORD dwFlagsAndAttributes,
                   HANDLE hTemplateFile) WS2_SYM(CreateFileA);

/**
 * As `CreateFileA`, in wide characters.
 *
 * # Errors
 *
 * As of `CreateFileA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew>
 */
HANDLE CreateFileW(LPCWSTR lpFileName,
                   DWORD dwDesiredAccess,
                   DWORD dwShareMode,
                   LPSECURITY_ATTRIBUTES lpSecurityAttributes,
                   DWORD dwCreationDisposition,
                   DWORD dwFlagsAndAttributes,
                   HANDLE hTemplateFile) WS2_SYM_W(CreateFileW);

/**
 * Moves where a file stands.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 * - `liDistanceToMove`: how far, in bytes.
 * - `lpNewFilePointer`: where to tell where it stands then; null not to.
 * - `dwMoveMethod`: `FILE_BEGIN`, `FILE_CURRENT` or `FILE_END`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_INVALID_PARAMETER` | `dwMoveMethod` is none |
 * | `ERROR_NEGATIVE_SEEK` | the place is before the beginning |
 * | `ERROR_SEEK_ON_DEVICE` | it is a pipe or a terminal |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfilepointerex>
 */
BOOL SetFilePointerEx(HANDLE hFile,
                      LARGE_INTEGER liDistanceToMove,
                      PLARGE_INTEGER lpNewFilePointer,
                      DWORD dwMoveMethod) WS2_SYM(SetFilePointerEx);

/**
 * Moves where a file stands.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 * - `lDistanceToMove`: how far, in bytes; the lower half with `lpDistanceToMoveHigh`.
 * - `lpDistanceToMoveHigh`: the upper half, replaced by that of where the file stands then; null
 *   for 32 bits.
 * - `dwMoveMethod`: `FILE_BEGIN`, `FILE_CURRENT` or `FILE_END`.
 *
 * # Returns
 *
 * The lower half of where the file stands then, and the last error reset to 0; or
 * `INVALID_SET_FILE_POINTER`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_INVALID_PARAMETER` | `dwMoveMethod` is none, or the place needs more than 32 bits and there is no upper half |
 * | `ERROR_NEGATIVE_SEEK` | the place is before the beginning |
 * | `ERROR_SEEK_ON_DEVICE` | it is a pipe or a terminal |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setfilepointer>
 */
DWORD SetFilePointer(HANDLE hFile,
                     LONG lDistanceToMove,
                     PLONG lpDistanceToMoveHigh,
                     DWORD dwMoveMethod) WS2_SYM(SetFilePointer);

/**
 * Tells the size of a file.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 * - `lpFileSize`: where the size goes, in bytes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_INVALID_PARAMETER` | `lpFileSize` is null |
 * | `ERROR_NOT_SUPPORTED` | it is a pipe or a device |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfilesizeex>
 */
BOOL GetFileSizeEx(HANDLE hFile, PLARGE_INTEGER lpFileSize) WS2_SYM(GetFileSizeEx);

/**
 * Tells the size of a file.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 * - `lpFileSizeHigh`: where the upper half of the size goes; null not to tell.
 *
 * # Returns
 *
 * The lower half of the size in bytes, and the last error reset to 0; or `INVALID_FILE_SIZE`, with
 * the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_NOT_SUPPORTED` | it is a pipe or a device |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfilesize>
 */
DWORD GetFileSize(HANDLE hFile, LPDWORD lpFileSizeHigh) WS2_SYM(GetFileSize);

/**
 * Makes a file end where it stands: shorter, or longer with zeros.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_ACCESS_DENIED` | the file is not open for writing |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-setendoffile>
 */
BOOL SetEndOfFile(HANDLE hFile) WS2_SYM(SetEndOfFile);

/**
 * Has everything that was written to a file written to the device.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_ACCESS_DENIED` | the file is not open for writing |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-flushfilebuffers>
 */
BOOL FlushFileBuffers(HANDLE hFile) WS2_SYM(FlushFileBuffers);

/**
 * Tells what kind of file it is.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 *
 * # Returns
 *
 * `FILE_TYPE_DISK`, `FILE_TYPE_CHAR` or `FILE_TYPE_PIPE`, and the last error kept; or
 * `FILE_TYPE_UNKNOWN`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfiletype>
 */
DWORD GetFileType(HANDLE hFile) WS2_SYM(GetFileType);

/**
 * Tells what the system knows of an open file.
 *
 * # Parameters
 *
 * - `hFile`: the file.
 * - `lpFileInformation`: where the answer goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file |
 * | `ERROR_INVALID_PARAMETER` | `lpFileInformation` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfileinformationbyhandle>
 */
BOOL GetFileInformationByHandle(HANDLE hFile, LPBY_HANDLE_FILE_INFORMATION lpFileInformation) WS2_SYM(GetFileInformationByHandle);

/**
 * Makes a folder.
 *
 * # Parameters
 *
 * - `lpPathName`: the path.
 * - `lpSecurityAttributes`: not used.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_ALREADY_EXISTS` | there is something with that name |
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createdirectorya>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL CreateDirectoryA(LPCSTR lpPathName, LPSECURITY_ATTRIBUTES lpSecurityAttributes) WS2_SYM(CreateDirectoryA);

/**
 * As `CreateDirectoryA`, in wide characters.
 *
 * # Errors
 *
 * As of `CreateDirectoryA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createdirectoryw>
 */
BOOL CreateDirectoryW(LPCWSTR lpPathName, LPSECURITY_ATTRIBUTES lpSecurityAttributes) WS2_SYM_W(CreateDirectoryW);

/**
 * Removes an empty folder.
 *
 * # Parameters
 *
 * - `lpPathName`: the path.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_DIRECTORY` | it is no folder |
 * | `ERROR_DIR_NOT_EMPTY` | there is something in it |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-removedirectorya>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL RemoveDirectoryA(LPCSTR lpPathName) WS2_SYM(RemoveDirectoryA);

/**
 * As `RemoveDirectoryA`, in wide characters.
 *
 * # Errors
 *
 * As of `RemoveDirectoryA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-removedirectoryw>
 */
BOOL RemoveDirectoryW(LPCWSTR lpPathName) WS2_SYM_W(RemoveDirectoryW);

/**
 * Changes the current folder of the process.
 *
 * # Parameters
 *
 * - `lpPathName`: the path.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_DIRECTORY` | it is no folder |
 * | `ERROR_ACCESS_DENIED` | the system does not allow it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setcurrentdirectory>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
BOOL SetCurrentDirectoryA(LPCSTR lpPathName) WS2_SYM(SetCurrentDirectoryA);

/**
 * As `SetCurrentDirectoryA`, in wide characters.
 *
 * # Errors
 *
 * As of `SetCurrentDirectoryA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setcurrentdirectory>
 */
BOOL SetCurrentDirectoryW(LPCWSTR lpPathName) WS2_SYM_W(SetCurrentDirectoryW);

/**
 * Tells the current folder of the process.
 *
 * # Parameters
 *
 * - `nBufferLength`: the room at `lpBuffer`, in characters.
 * - `lpBuffer`: where the path goes.
 *
 * # Returns
 *
 * The length of the path in characters, without the terminator, and the last error kept; the room
 * that is needed, with the terminator, when there is too little; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILE_NOT_FOUND` | the folder was removed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcurrentdirectory>
 *
 * # Differences from Windows
 *
 * - Paths are the system's own, with slashes.
 */
DWORD GetCurrentDirectoryA(DWORD nBufferLength, LPSTR lpBuffer) WS2_SYM(GetCurrentDirectoryA);

/**
 * As `GetCurrentDirectoryA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetCurrentDirectoryA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcurrentdirectory>
 */
DWORD GetCurrentDirectoryW(DWORD nBufferLength, LPWSTR lpBuffer) WS2_SYM_W(GetCurrentDirectoryW);

/**
 * Tells the folder for temporary files.
 *
 * # Parameters
 *
 * - `nBufferLength`: the room at `lpBuffer`, in characters.
 * - `lpBuffer`: where the path goes; it ends with a slash.
 *
 * # Returns
 *
 * The length of the path in characters, without the terminator, and the last error kept; the room
 * that is needed, with the terminator, when there is too little; or 0, with the reason in
 * `GetLastError`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettemppatha>
 *
 * # Differences from Windows
 *
 * - It is what `TMPDIR` says, or `/tmp`.
 */
DWORD GetTempPathA(DWORD nBufferLength, LPSTR lpBuffer) WS2_SYM(GetTempPathA);

/**
 * As `GetTempPathA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettemppathw>
 */
DWORD GetTempPathW(DWORD nBufferLength, LPWSTR lpBuffer) WS2_SYM_W(GetTempPathW);

/**
 * Makes a path absolute. Whether there is such a file does not matter.
 *
 * # Parameters
 *
 * - `lpFileName`: the path.
 * - `nBufferLength`: the room at `lpBuffer`, in characters.
 * - `lpBuffer`: where the whole path goes.
 * - `lpFilePart`: where to tell where the last part begins there, null when the path ends with a
 *   slash; null not to tell.
 *
 * # Returns
 *
 * The length of the path in characters, without the terminator, and the last error kept; the room
 * that is needed, with the terminator, when there is too little; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the path is null or empty |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfullpathnamea>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known. The answer has slashes.
 */
DWORD GetFullPathNameA(LPCSTR lpFileName,
                       DWORD nBufferLength,
                       LPSTR lpBuffer,
                       LPSTR *lpFilePart) WS2_SYM(GetFullPathNameA);

/**
 * As `GetFullPathNameA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetFullPathNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getfullpathnamew>
 */
DWORD GetFullPathNameW(LPCWSTR lpFileName,
                       DWORD nBufferLength,
                       LPWSTR lpBuffer,
                       LPWSTR *lpFilePart) WS2_SYM_W(GetFullPathNameW);

/**
 * Finds a name for a temporary file.
 *
 * # Parameters
 *
 * - `lpPathName`: the folder.
 * - `lpPrefixString`: how the name begins: up to three characters count.
 * - `uUnique`: a number for the name, or 0 to have one found and the file made.
 * - `lpTempFileName`: where the path goes: `MAX_PATH` characters.
 *
 * # Returns
 *
 * The number in the name, and the last error kept; or 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 * | `ERROR_DIRECTORY` | there is no such folder |
 * | `ERROR_FILE_EXISTS` | all names are taken |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettempfilenamea>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 */
UINT GetTempFileNameA(LPCSTR lpPathName,
                      LPCSTR lpPrefixString,
                      UINT uUnique,
                      LPSTR lpTempFileName) WS2_SYM(GetTempFileNameA);

/**
 * As `GetTempFileNameA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetTempFileNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-gettempfilenamew>
 */
UINT GetTempFileNameW(LPCWSTR lpPathName,
                      LPCWSTR lpPrefixString,
                      UINT uUnique,
                      LPWSTR lpTempFileName) WS2_SYM_W(GetTempFileNameW);

/**
 * Begins a search for files in a folder, in the order of their names.
 *
 * # Parameters
 *
 * - `lpFileName`: the path; the last part may have `*` and `?` in it.
 * - `lpFindFileData`: where what is found first goes.
 *
 * # Returns
 *
 * The search, for `FindNextFile` to go on and `FindClose` to end, and the last error kept; or
 * `INVALID_HANDLE_VALUE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | there is no such folder, or a pointer is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file in it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findfirstfilea>
 *
 * # Differences from Windows
 *
 * - Paths may have backslashes; letters of drives are not known.
 * - Files have no short names.
 */
HANDLE FindFirstFileA(LPCSTR lpFileName, LPWIN32_FIND_DATAA lpFindFileData) WS2_SYM(FindFirstFileA);

/**
 * As `FindFirstFileA`, in wide characters.
 *
 * # Errors
 *
 * As of `FindFirstFileA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findfirstfilew>
 */
HANDLE FindFirstFileW(LPCWSTR lpFileName, LPWIN32_FIND_DATAW lpFindFileData) WS2_SYM_W(FindFirstFileW);

/**
 * Goes on with a search.
 *
 * # Parameters
 *
 * - `hFindFile`: the search.
 * - `lpFindFileData`: where what is found next goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpFindFileData` is null |
 * | `ERROR_INVALID_HANDLE` | `hFindFile` is no search |
 * | `ERROR_NO_MORE_FILES` | there are no more |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findnextfilea>
 */
BOOL FindNextFileA(HANDLE hFindFile, LPWIN32_FIND_DATAA lpFindFileData) WS2_SYM(FindNextFileA);

/**
 * As `FindNextFileA`, in wide characters.
 *
 * # Errors
 *
 * As of `FindNextFileA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findnextfilew>
 */
BOOL FindNextFileW(HANDLE hFindFile, LPWIN32_FIND_DATAW lpFindFileData) WS2_SYM_W(FindNextFileW);

/**
 * Ends a search.
 *
 * # Parameters
 *
 * - `hFindFile`: the search.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFindFile` is no search |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-findclose>
 */
BOOL FindClose(HANDLE hFindFile) WS2_SYM(FindClose);

/**
 * Answers the heap that every process has.
 *
 * # Returns
 *
 * A heap for `HeapAlloc` and its kin. It cannot be destroyed.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-getprocessheap>
 */
HANDLE GetProcessHeap(void) WS2_SYM(GetProcessHeap);

/**
 * Makes a heap of the program's own.
 *
 * # Parameters
 *
 * - `flOptions`: `HEAP_NO_SERIALIZE`, `HEAP_GENERATE_EXCEPTIONS`, `HEAP_CREATE_ENABLE_EXECUTE`;
 *   accepted, without effect.
 * - `dwInitialSize`: how many bytes to have ready at first.
 * - `dwMaximumSize`: how many bytes its blocks may have together, or 0 for no limit.
 *
 * # Returns
 *
 * The heap, for `HeapDestroy` to end, and the last error kept; or null, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the initial size is above a maximum that is not 0 |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapcreate>
 *
 * # Differences from Windows
 *
 * - Heaps raise no exceptions; what fails answers null.
 * - The memory of blocks cannot be executed.
 */
HANDLE HeapCreate(DWORD flOptions, SIZE_T dwInitialSize, SIZE_T dwMaximumSize) WS2_SYM(HeapCreate);

/**
 * Destroys a heap of the program's own, and frees its blocks.
 *
 * # Parameters
 *
 * - `hHeap`: a heap of `HeapCreate`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHeap` is no heap of `HeapCreate`, or destroyed already |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapdestroy>
 */
BOOL HeapDestroy(HANDLE hHeap) WS2_SYM(HeapDestroy);

/**
 * Allocates a block of a heap, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `hHeap`: the heap, from `GetProcessHeap` or `HeapCreate`.
 * - `dwFlags`: 0, or `HEAP_ZERO_MEMORY`; `HEAP_NO_SERIALIZE` and `HEAP_GENERATE_EXCEPTIONS` have no
 *   effect.
 * - `dwBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The block, for `HeapFree` to free; or null when `hHeap` is no heap, there is no memory, or the
 * heap's limit is reached. The last error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapalloc>
 *
 * # Differences from Windows
 *
 * - Nothing raises exceptions.
 */
LPVOID HeapAlloc(HANDLE hHeap, DWORD dwFlags, SIZE_T dwBytes) WS2_SYM(HeapAlloc);

/**
 * Changes the size of a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: 0, or any of `HEAP_ZERO_MEMORY` for the new bytes and `HEAP_REALLOC_IN_PLACE_ONLY`.
 * - `lpMem`: the block.
 * - `dwBytes`: the new size, in bytes.
 *
 * # Returns
 *
 * The block, moved or not, with its bytes; or null when that is not possible, and the block is as
 * it was. The last error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heaprealloc>
 */
LPVOID HeapReAlloc(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem, SIZE_T dwBytes) WS2_SYM(HeapReAlloc);

/**
 * Frees a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
 * - `lpMem`: the block, or null.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHeap` is no heap |
 * | `ERROR_INVALID_PARAMETER` | `lpMem` is no block of the heap, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapfree>
 */
BOOL HeapFree(HANDLE hHeap, DWORD dwFlags, LPVOID lpMem) WS2_SYM(HeapFree);

/**
 * Answers the size of a block of a heap.
 *
 * # Parameters
 *
 * - `hHeap`: the heap that the block is of.
 * - `dwFlags`: `HEAP_NO_SERIALIZE` has no effect.
 * - `lpMem`: the block.
 *
 * # Returns
 *
 * The size that was asked for, in bytes; or `(SIZE_T)-1` when it is no block of the heap. The last
 * error stays as it is, as documented.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/heapapi/nf-heapapi-heapsize>
 */
SIZE_T HeapSize(HANDLE hHeap, DWORD dwFlags, LPCVOID lpMem) WS2_SYM(HeapSize);

/**
 * Makes a list without entries.
 *
 * # Parameters
 *
 * - `ListHead`: where; 16 bytes aligned, as `SLIST_HEADER` is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-initializeslisthead>
 */
void InitializeSListHead(PSLIST_HEADER ListHead) WS2_SYM(InitializeSListHead);

/**
 * Puts an entry before the others of a list.
 *
 * # Parameters
 *
 * - `ListHead`: the list.
 * - `ListEntry`: the entry, which is in no list.
 *
 * # Returns
 *
 * The entry that was the first; null when there was none. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedpushentryslist>
 */
PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER ListHead,
                                       PSLIST_ENTRY ListEntry) WS2_SYM(InterlockedPushEntrySList);

/**
 * Puts several entries before the others of a list, in one step.
 *
 * # Parameters
 *
 * - `ListHead`: the list.
 * - `List`: the first of the entries, which are linked to each other and in no list.
 * - `ListEnd`: the last of them.
 * - `Count`: how many they are.
 *
 * # Returns
 *
 * The entry that was the first; null when there was none. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedpushlistslistex>
 */
PSLIST_ENTRY InterlockedPushListSListEx(PSLIST_HEADER ListHead,
                                        PSLIST_ENTRY List,
                                        PSLIST_ENTRY ListEnd,
                                        ULONG Count) WS2_SYM(InterlockedPushListSListEx);

/**
 * Takes the first entry out of a list.
 *
 * # Parameters
 *
 * - `ListHead`: the list.
 *
 * # Returns
 *
 * The entry; null when there is none. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedpopentryslist>
 */
PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER ListHead) WS2_SYM(InterlockedPopEntrySList);

/**
 * Takes all entries out of a list.
 *
 * # Parameters
 *
 * - `ListHead`: the list.
 *
 * # Returns
 *
 * The first of the entries, which are linked to each other; null when there is none. The last error stays as
 * it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-interlockedflushslist>
 */
PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER ListHead) WS2_SYM(InterlockedFlushSList);

/**
 * Tells how many entries a list has.
 *
 * # Parameters
 *
 * - `ListHead`: the list.
 *
 * # Returns
 *
 * The low 16 bits of their number; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/interlockedapi/nf-interlockedapi-querydepthslist>
 */
USHORT QueryDepthSList(PSLIST_HEADER ListHead) WS2_SYM(QueryDepthSList);

/**
 * Allocates memory of the local kind, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `uFlags`: `LMEM_FIXED` or `LMEM_MOVEABLE`, with `LMEM_ZEROINIT`.
 * - `uBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The memory, for `LocalFree` to free, and the last error kept; or null, with the reason in
 * `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `LocalLock`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localalloc>
 */
HLOCAL LocalAlloc(UINT uFlags, SIZE_T uBytes) WS2_SYM(LocalAlloc);

/**
 * Changes the size or the kind of memory of `LocalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 * - `uBytes`: the new size, in bytes; ignored with `LMEM_MODIFY`.
 * - `uFlags`: `LMEM_ZEROINIT` for the new bytes; `LMEM_MOVEABLE`, without which fixed memory has to
 *   stay where it is; `LMEM_MODIFY` to change the kind only.
 *
 * # Returns
 *
 * The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
 * is as it was.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localrealloc>
 *
 * # Differences from Windows
 *
 * - Moveable memory that grows answers a new handle.
 */
HLOCAL LocalReAlloc(HLOCAL hMem, SIZE_T uBytes, UINT uFlags) WS2_SYM(LocalReAlloc);

/**
 * Frees memory of `LocalAlloc`, or that a function here has allocated for the program.
 *
 * # Parameters
 *
 * - `hMem`: the memory, or null.
 *
 * # Returns
 *
 * Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc`, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localfree>
 */
HLOCAL LocalFree(HLOCAL hMem) WS2_SYM(LocalFree);

/**
 * Answers where memory of `LocalAlloc` is, and keeps it there until `LocalUnlock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-locallock>
 */
LPVOID LocalLock(HLOCAL hMem) WS2_SYM(LocalLock);

/**
 * Undoes one `LocalLock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
 * `GetLastError` when this was the last lock, or the reason.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 * | `NO_ERROR` | this was the last lock |
 * | `ERROR_NOT_LOCKED` | there is no lock, or the memory is fixed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localunlock>
 */
BOOL LocalUnlock(HLOCAL hMem) WS2_SYM(LocalUnlock);

/**
 * Answers the size of memory of `LocalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localsize>
 */
SIZE_T LocalSize(HLOCAL hMem) WS2_SYM(LocalSize);

/**
 * Answers how often memory of `LocalAlloc` is locked.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The count of locks, in the bits of `LMEM_LOCKCOUNT`, and the last error kept; or
 * `LMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `LocalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localflags>
 */
UINT LocalFlags(HLOCAL hMem) WS2_SYM(LocalFlags);

/**
 * Answers the handle of the memory at an address.
 *
 * # Parameters
 *
 * - `pMem`: the address, as `LocalLock` answered it.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | there is no memory of `LocalAlloc` at `pMem` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-localhandle>
 */
HLOCAL LocalHandle(LPCVOID pMem) WS2_SYM(LocalHandle);

/**
 * Allocates memory of the global kind, aligned to 16 bytes.
 *
 * # Parameters
 *
 * - `uFlags`: `GMEM_FIXED` or `GMEM_MOVEABLE`, with `GMEM_ZEROINIT`.
 * - `dwBytes`: the size, in bytes; 0 is allowed.
 *
 * # Returns
 *
 * The memory, for `GlobalFree` to free, and the last error kept; or null, with the reason in
 * `GetLastError`. Fixed memory is its own address; moveable memory is to be locked by `GlobalLock`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalalloc>
 */
HGLOBAL GlobalAlloc(UINT uFlags, SIZE_T dwBytes) WS2_SYM(GlobalAlloc);

/**
 * Changes the size or the kind of memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 * - `dwBytes`: the new size, in bytes; ignored with `GMEM_MODIFY`.
 * - `uFlags`: `GMEM_ZEROINIT` for the new bytes; `GMEM_MOVEABLE`, without which fixed memory has to
 *   stay where it is; `GMEM_MODIFY` to change the kind only.
 *
 * # Returns
 *
 * The memory, and the last error kept; or null, with the reason in `GetLastError`, and the memory
 * is as it was.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no memory, or it would have to move |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalrealloc>
 *
 * # Differences from Windows
 *
 * - Moveable memory that grows answers a new handle.
 */
HGLOBAL GlobalReAlloc(HGLOBAL hMem, SIZE_T dwBytes, UINT uFlags) WS2_SYM(GlobalReAlloc);

/**
 * Frees memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory, or null.
 *
 * # Returns
 *
 * Null, and the last error kept; or `hMem`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc`, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalfree>
 */
HGLOBAL GlobalFree(HGLOBAL hMem) WS2_SYM(GlobalFree);

/**
 * Answers where memory of `GlobalAlloc` is, and keeps it there until `GlobalUnlock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globallock>
 */
LPVOID GlobalLock(HGLOBAL hMem) WS2_SYM(GlobalLock);

/**
 * Undoes one `GlobalLock`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * `TRUE` while there are more locks, and the last error kept; otherwise `FALSE`, with `NO_ERROR` in
 * `GetLastError` when this was the last lock, or the reason. Fixed memory answers `TRUE`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 * | `NO_ERROR` | this was the last lock |
 * | `ERROR_NOT_LOCKED` | there is no lock |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalunlock>
 */
BOOL GlobalUnlock(HGLOBAL hMem) WS2_SYM(GlobalUnlock);

/**
 * Answers the size of memory of `GlobalAlloc`.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The size that was asked for, in bytes, and the last error kept; or 0, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalsize>
 */
SIZE_T GlobalSize(HGLOBAL hMem) WS2_SYM(GlobalSize);

/**
 * Answers how often memory of `GlobalAlloc` is locked.
 *
 * # Parameters
 *
 * - `hMem`: the memory.
 *
 * # Returns
 *
 * The count of locks, in the bits of `GMEM_LOCKCOUNT`, and the last error kept; or
 * `GMEM_INVALID_HANDLE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMem` is no memory of `GlobalAlloc` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalflags>
 */
UINT GlobalFlags(HGLOBAL hMem) WS2_SYM(GlobalFlags);

/**
 * Answers the handle of the memory at an address.
 *
 * # Parameters
 *
 * - `pMem`: the address, as `GlobalLock` answered it.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | there is no memory of `GlobalAlloc` at `pMem` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalhandle>
 */
HGLOBAL GlobalHandle(LPCVOID pMem) WS2_SYM(GlobalHandle);

/**
 * Gives a message to the procedure of a window and waits for its answer.
 *
 * # Parameters
 *
 * - `hWnd`: the window; `HWND_BROADCAST` for every window of the process that is in no other.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * What the procedure answers, and the last error kept; or 0 with the reason in `GetLastError`. A
 * window of another thread gets the message when that thread looks for messages; what other
 * threads send to the caller is received meanwhile.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window, or is gone before it answers |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagea>
 */
LRESULT SendMessageA(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(SendMessageA);

/**
 * As `SendMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `SendMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagew>
 */
LRESULT SendMessageW(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM_W(SendMessageW);

/**
 * As `SendMessage`, but does not wait for ever.
 *
 * # Parameters
 *
 * - `hWnd`: the window; `HWND_BROADCAST` for every window of the process that is in no other, each
 *   with its own time.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 * - `fuFlags`: `SMTO_BLOCK` not to receive what others send meanwhile, `SMTO_ABORTIFHUNG` not to
 *   wait for a thread that has not looked for messages for 5 seconds, `SMTO_NOTIMEOUTIFNOTHUNG` to
 *   wait longer for one that has.
 * - `uTimeout`: how long to wait for another thread at most, in milliseconds.
 * - `lpdwResult`: where the answer goes; may be null.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window, or is gone before it answers |
 * | `ERROR_TIMEOUT` | the time has come first, or the thread is hung. If it has not begun with the message, it does not get it any more. |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagetimeouta>
 */
LRESULT SendMessageTimeoutA(HWND hWnd,
                            UINT Msg,
                            WPARAM wParam,
                            LPARAM lParam,
                            UINT fuFlags,
                            UINT uTimeout,
                            PDWORD_PTR lpdwResult) WS2_SYM(SendMessageTimeoutA);

/**
 * As `SendMessageTimeoutA`, in wide characters.
 *
 * # Errors
 *
 * As of `SendMessageTimeoutA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagetimeoutw>
 */
LRESULT SendMessageTimeoutW(HWND hWnd,
                            UINT Msg,
                            WPARAM wParam,
                            LPARAM lParam,
                            UINT fuFlags,
                            UINT uTimeout,
                            PDWORD_PTR lpdwResult) WS2_SYM_W(SendMessageTimeoutW);

/**
 * As `SendMessage`, but does not wait for a window of another thread.
 *
 * # Parameters
 *
 * - `hWnd`: the window; `HWND_BROADCAST` for every window of the process that is in no other.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendnotifymessagea>
 */
BOOL SendNotifyMessageA(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(SendNotifyMessageA);

/**
 * As `SendNotifyMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `SendNotifyMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendnotifymessagew>
 */
BOOL SendNotifyMessageW(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM_W(SendNotifyMessageW);

/**
 * As `SendNotifyMessage`, and has a function called with the answer.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 * - `lpResultCallBack`: what gets the answer, in the calling thread, when that looks for messages;
 *   at once when the window is its own.
 * - `dwData`: what that is given.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpResultCallBack` is null |
 * | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagecallbacka>
 *
 * # Differences from Windows
 *
 * - `HWND_BROADCAST` is refused.
 */
BOOL SendMessageCallbackA(HWND hWnd,
                          UINT Msg,
                          WPARAM wParam,
                          LPARAM lParam,
                          SENDASYNCPROC lpResultCallBack,
                          ULONG_PTR dwData) WS2_SYM(SendMessageCallbackA);

/**
 * As `SendMessageCallbackA`, in wide characters.
 *
 * # Errors
 *
 * As of `SendMessageCallbackA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-sendmessagecallbackw>
 */
BOOL SendMessageCallbackW(HWND hWnd,
                          UINT Msg,
                          WPARAM wParam,
                          LPARAM lParam,
                          SENDASYNCPROC lpResultCallBack,
                          ULONG_PTR dwData) WS2_SYM_W(SendMessageCallbackW);

/**
 * Answers the message that another thread has sent, before its procedure is done with it.
 *
 * # Parameters
 *
 * - `lResult`: the answer.
 *
 * # Returns
 *
 * Not 0 when the procedure was called for another thread, else 0.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-replymessage>
 */
BOOL ReplyMessage(LRESULT lResult) WS2_SYM(ReplyMessage);

/**
 * Answers whether the thread works on a message that another has sent.
 *
 * # Returns
 *
 * Not 0 when it does.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-insendmessage>
 */
BOOL InSendMessage(void) WS2_SYM(InSendMessage);

/**
 * Answers how the message was sent that the thread works on.
 *
 * # Parameters
 *
 * - `lpReserved`: null.
 *
 * # Returns
 *
 * `ISMEX_NOSEND` when no other thread has sent it; else `ISMEX_SEND`, `ISMEX_NOTIFY` or
 * `ISMEX_CALLBACK`, and `ISMEX_REPLIED` when it has its answer.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-insendmessageex>
 */
DWORD InSendMessageEx(LPVOID lpReserved) WS2_SYM(InSendMessageEx);

/**
 * Sets a timer: `WM_TIMER` comes again and again, when nothing else is in the queue.
 *
 * # Parameters
 *
 * - `hWnd`: the window, of the calling thread, that gets `WM_TIMER`; null for the thread.
 * - `nIDEvent`: the number of the timer. With a window, a timer that has it already is set anew,
 *   and so is one of the thread; else the thread's gets a number of its own.
 * - `uElapse`: the period, in milliseconds: at least 10.
 * - `lpTimerFunc`: what `DispatchMessage` calls instead of the window's procedure; may be null.
 *
 * # Returns
 *
 * The number of the timer, or 1 when that is 0, and the last error kept; or 0 with the reason in
 * `GetLastError`. However often the time comes before somebody looks, there is one message.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_ACCESS_DENIED` | it belongs to another thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-settimer>
 */
UINT_PTR SetTimer(HWND hWnd, UINT_PTR nIDEvent, UINT uElapse, TIMERPROC lpTimerFunc) WS2_SYM(SetTimer);

/**
 * Ends a timer. No message of it comes any more.
 *
 * # Parameters
 *
 * - `hWnd`: the window of the timer; null for one of the thread.
 * - `uIDEvent`: its number.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_ACCESS_DENIED` | it belongs to another thread |
 * | `ERROR_INVALID_PARAMETER` | there is no such timer |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-killtimer>
 */
BOOL KillTimer(HWND hWnd, UINT_PTR uIDEvent) WS2_SYM(KillTimer);

/**
 * Waits until there is a message that the calling thread has not looked at.
 *
 * # Returns
 *
 * Not 0, and the last error kept.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-waitmessage>
 */
BOOL WaitMessage(void) WS2_SYM(WaitMessage);

/**
 * Answers what kinds of messages the calling thread has.
 *
 * # Parameters
 *
 * - `flags`: the kinds of messages, `QS_...`.
 *
 * # Returns
 *
 * In the high half what is there, in the low half what has come since the thread has last looked,
 * and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_FLAGS` | there are no such kinds |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getqueuestatus>
 */
DWORD GetQueueStatus(UINT flags) WS2_SYM(GetQueueStatus);

/**
 * Waits for objects, or for a message.
 *
 * # Parameters
 *
 * - `nCount`: how many objects, up to `MAXIMUM_WAIT_OBJECTS` - 1.
 * - `pHandles`: their handles.
 * - `fWaitAll`: whether all objects are needed, and a message too.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits
 *   for ever.
 * - `dwWakeMask`: the kinds of messages, `QS_...`. Only those count that have come since the
 *   thread has last looked.
 *
 * # Returns
 *
 * `WAIT_OBJECT_0` plus the index of the object; plus `nCount` when there is a message, or plus 0
 * when all were needed; `WAIT_ABANDONED_0` in its place for an abandoned mutex; `WAIT_TIMEOUT`;
 * with the last error kept. Or `WAIT_FAILED` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `nCount` is above 63, or there are objects and `pHandles` is null |
 * | `ERROR_INVALID_HANDLE` | one of the handles is not an open handle of something to wait for |
 * | `ERROR_INVALID_PARAMETER` | all are needed and one object is there twice |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-msgwaitformultipleobjects>
 */
DWORD MsgWaitForMultipleObjects(DWORD nCount,
                                const HANDLE *pHandles,
                                BOOL fWaitAll,
                                DWORD dwMilliseconds,
                                DWORD dwWakeMask) WS2_SYM(MsgWaitForMultipleObjects);

/**
 * Waits for objects, or for a message.
 *
 * # Parameters
 *
 * - `nCount`: how many objects, up to `MAXIMUM_WAIT_OBJECTS` - 1.
 * - `pHandles`: their handles.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits
 *   for ever.
 * - `dwWakeMask`: the kinds of messages, `QS_...`.
 * - `dwFlags`: `MWMO_WAITALL` for all objects and a message; `MWMO_ALERTABLE` to make queued
 *   calls, which end the wait; `MWMO_INPUTAVAILABLE` for messages, too, that the thread has looked
 *   at and left.
 *
 * # Returns
 *
 * `WAIT_OBJECT_0` plus the index of the object; plus `nCount` when there is a message, or plus 0
 * when all were needed; `WAIT_ABANDONED_0` in its place for an abandoned mutex;
 * `WAIT_IO_COMPLETION` when calls have been made; `WAIT_TIMEOUT`; with the last error kept. Or
 * `WAIT_FAILED` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` holds something else |
 * | `ERROR_INVALID_PARAMETER` | `nCount` is above 63, or there are objects and `pHandles` is null |
 * | `ERROR_INVALID_HANDLE` | one of the handles is not an open handle of something to wait for |
 * | `ERROR_INVALID_PARAMETER` | all are needed and one object is there twice |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-msgwaitformultipleobjectsex>
 */
DWORD MsgWaitForMultipleObjectsEx(DWORD nCount,
                                  const HANDLE *pHandles,
                                  DWORD dwMilliseconds,
                                  DWORD dwWakeMask,
                                  DWORD dwFlags) WS2_SYM(MsgWaitForMultipleObjectsEx);

/**
 * Takes the next message of the calling thread; waits until there is one.
 *
 * # Parameters
 *
 * - `lpMsg`: where the message goes.
 * - `hWnd`: whose messages: of a window and what is in it, null for all of the thread, -1 for
 *   those without a window.
 * - `wMsgFilterMin`: the lowest number of a message.
 * - `wMsgFilterMax`: the highest; 0 in both is all. `WM_QUIT` goes through every filter.
 *
 * # Returns
 *
 * 0 for `WM_QUIT`, not 0 for another message, and the last error kept; or -1 with the reason in
 * `GetLastError`. Posted messages come first, then `WM_QUIT`, `WM_PAINT` and `WM_TIMER`; what
 * other threads have sent is given to window procedures before any of them.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpMsg` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagea>
 */
BOOL GetMessageA(LPMSG lpMsg, HWND hWnd, UINT wMsgFilterMin, UINT wMsgFilterMax) WS2_SYM(GetMessageA);

/**
 * As `GetMessageA`: there are no strings in messages.
 *
 * # Errors
 *
 * As of `GetMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagew>
 */
BOOL GetMessageW(LPMSG lpMsg, HWND hWnd, UINT wMsgFilterMin, UINT wMsgFilterMax) WS2_SYM(GetMessageW);

/**
 * Looks whether the calling thread has a message, and takes it or leaves it there.
 *
 * # Parameters
 *
 * - `lpMsg`: where the message goes.
 * - `hWnd`: whose messages: of a window and what is in it, null for all of the thread, -1 for
 *   those without a window.
 * - `wMsgFilterMin`: the lowest number of a message.
 * - `wMsgFilterMax`: the highest; 0 in both is all. `WM_QUIT` goes through every filter.
 * - `wRemoveMsg`: `PM_REMOVE` or `PM_NOREMOVE`, and `PM_QS_...` to look for some kinds only.
 *   `WM_PAINT` stays until its window is drawn.
 *
 * # Returns
 *
 * Not 0 when there is one; 0 when there is none, with the last error kept, or with the reason in
 * `GetLastError`. Messages come in the order of `GetMessage`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpMsg` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-peekmessagea>
 */
BOOL PeekMessageA(LPMSG lpMsg,
                  HWND hWnd,
                  UINT wMsgFilterMin,
                  UINT wMsgFilterMax,
                  UINT wRemoveMsg) WS2_SYM(PeekMessageA);

/**
 * As `PeekMessageA`: there are no strings in messages.
 *
 * # Errors
 *
 * As of `PeekMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-peekmessagew>
 */
BOOL PeekMessageW(LPMSG lpMsg,
                  HWND hWnd,
                  UINT wMsgFilterMin,
                  UINT wMsgFilterMax,
                  UINT wRemoveMsg) WS2_SYM(PeekMessageW);

/**
 * Would make characters of keys.
 *
 * # Parameters
 *
 * - `lpMsg`: a message.
 *
 * # Returns
 *
 * Not 0 for a message of a key, else 0, and the last error kept; or 0 with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpMsg` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-translatemessage>
 *
 * # Differences from Windows
 *
 * - There is no keyboard, and no `WM_CHAR` is posted.
 */
BOOL TranslateMessage(const MSG *lpMsg) WS2_SYM(TranslateMessage);

/**
 * Gives a message to the procedure of its window, or to that of its timer.
 *
 * # Parameters
 *
 * - `lpMsg`: a message from `GetMessage` or `PeekMessage`.
 *
 * # Returns
 *
 * What the procedure answers; 0 for a message without a window, and for one whose window is gone,
 * with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpMsg` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | the window is gone |
 * | `ERROR_WINDOW_OF_OTHER_THREAD` | the window belongs to another thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dispatchmessagea>
 */
LRESULT DispatchMessageA(const MSG *lpMsg) WS2_SYM(DispatchMessageA);

/**
 * As `DispatchMessageA`: there are no strings in messages.
 *
 * # Errors
 *
 * As of `DispatchMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dispatchmessagew>
 */
LRESULT DispatchMessageW(const MSG *lpMsg) WS2_SYM(DispatchMessageW);

/**
 * Leaves a message for a window, and does not wait.
 *
 * # Parameters
 *
 * - `hWnd`: the window; null for the calling thread itself, `HWND_BROADCAST` for every window of
 *   the process that is in no other.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_NOT_ENOUGH_QUOTA` | 10,000 messages wait in the queue already |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postmessagea>
 */
BOOL PostMessageA(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(PostMessageA);

/**
 * As `PostMessageA`: there are no strings in messages.
 *
 * # Errors
 *
 * As of `PostMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postmessagew>
 */
BOOL PostMessageW(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(PostMessageW);

/**
 * Leaves a message for a thread, which belongs to no window.
 *
 * # Parameters
 *
 * - `idThread`: the number of the thread.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MESSAGE_SYNC_ONLY` | the message leads to memory of the sender |
 * | `ERROR_INVALID_THREAD_ID` | there is no such thread, or it has no queue: a thread gets one with its first call about windows or messages |
 * | `ERROR_NOT_ENOUGH_QUOTA` | 10,000 messages wait in the queue already |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postthreadmessagea>
 */
BOOL PostThreadMessageA(DWORD idThread,
                        UINT Msg,
                        WPARAM wParam,
                        LPARAM lParam) WS2_SYM(PostThreadMessageA);

/**
 * As `PostThreadMessageA`: there are no strings in messages.
 *
 * # Errors
 *
 * As of `PostThreadMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postthreadmessagew>
 */
BOOL PostThreadMessageW(DWORD idThread, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(PostThreadMessageW);

/**
 * Has `GetMessage` of the calling thread answer `WM_QUIT`, when no posted message is left.
 *
 * # Parameters
 *
 * - `nExitCode`: what `WM_QUIT` brings.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-postquitmessage>
 */
void PostQuitMessage(int nExitCode) WS2_SYM(PostQuitMessage);

/**
 * Answers the number of a message that is known by name, the same for the same name.
 *
 * # Parameters
 *
 * - `lpString`: the name, in any case.
 *
 * # Returns
 *
 * A number from 0xc000 to 0xffff, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpString` is null, empty or longer than 255 characters |
 * | `ERROR_NOT_ENOUGH_MEMORY` | all numbers are given out |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerwindowmessagea>
 *
 * # Differences from Windows
 *
 * - The name is known in the process only.
 */
UINT RegisterWindowMessageA(LPCSTR lpString) WS2_SYM(RegisterWindowMessageA);

/**
 * As `RegisterWindowMessageA`, in wide characters.
 *
 * # Errors
 *
 * As of `RegisterWindowMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerwindowmessagew>
 */
UINT RegisterWindowMessageW(LPCWSTR lpString) WS2_SYM_W(RegisterWindowMessageW);

/**
 * Answers when the message was posted that the calling thread has taken last.
 *
 * # Returns
 *
 * Milliseconds since the system was started.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagetime>
 */
LONG GetMessageTime(void) WS2_SYM(GetMessageTime);

/**
 * Answers where the mouse was when the last message was posted.
 *
 * # Returns
 *
 * 0, because there is no mouse.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmessagepos>
 */
DWORD GetMessagePos(void) WS2_SYM(GetMessagePos);

/**
 * Finds a module that is loaded already.
 *
 * # Parameters
 *
 * - `lpModuleName`: the name of a library, with or without path and `.dll`, in any case; null for
 *   the program.
 *
 * # Returns
 *
 * The module, which need not be freed, and the last error kept; or null, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MOD_NOT_FOUND` | no such module is loaded |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulehandlea>
 *
 * # Differences from Windows
 *
 * - The libraries that this one stands for (`ws2_32.dll`, `kernel32.dll` ...) are always loaded.
 */
HMODULE GetModuleHandleA(LPCSTR lpModuleName) WS2_SYM(GetModuleHandleA);

/**
 * As `GetModuleHandleA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetModuleHandleA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulehandlew>
 */
HMODULE GetModuleHandleW(LPCWSTR lpModuleName) WS2_SYM_W(GetModuleHandleW);

/**
 * Loads a library, or counts one more use of it.
 *
 * # Parameters
 *
 * - `lpLibFileName`: the name of the library. For `name.dll`, a `libname.so` (`libname.dylib` on
 *   macOS) is tried too.
 *
 * # Returns
 *
 * The module, for `FreeLibrary` to free, and the last error kept; or null, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MOD_NOT_FOUND` | `lpLibFileName` is null or empty, or no such library can be loaded |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibrarya>
 *
 * # Differences from Windows
 *
 * - `DllMain` is not called; the library's own constructors are.
 */
HMODULE LoadLibraryA(LPCSTR lpLibFileName) WS2_SYM(LoadLibraryA);

/**
 * As `LoadLibraryA`, in wide characters.
 *
 * # Errors
 *
 * As of `LoadLibraryA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryw>
 */
HMODULE LoadLibraryW(LPCWSTR lpLibFileName) WS2_SYM_W(LoadLibraryW);

/**
 * Loads a library, or counts one more use of it.
 *
 * # Parameters
 *
 * - `lpLibFileName`: the name of the library.
 * - `hFile`: reserved, null.
 * - `dwFlags`: how to search; without effect, except that libraries cannot be loaded as data.
 *
 * # Returns
 *
 * As `LoadLibraryA`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `hFile` is not null, or `dwFlags` asks for a data file |
 * | `ERROR_MOD_NOT_FOUND` | `lpLibFileName` is null or empty, or no such library can be loaded |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryexa>
 */
HMODULE LoadLibraryExA(LPCSTR lpLibFileName, HANDLE hFile, DWORD dwFlags) WS2_SYM(LoadLibraryExA);

/**
 * As `LoadLibraryExA`, in wide characters.
 *
 * # Errors
 *
 * As of `LoadLibraryExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryexw>
 */
HMODULE LoadLibraryExW(LPCWSTR lpLibFileName, HANDLE hFile, DWORD dwFlags) WS2_SYM_W(LoadLibraryExW);

/**
 * Undoes one `LoadLibrary`.
 *
 * # Parameters
 *
 * - `hLibModule`: the module.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hLibModule` is null |
 * | `ERROR_MOD_NOT_FOUND` | `hLibModule` is no module, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-freelibrary>
 */
BOOL FreeLibrary(HMODULE hLibModule) WS2_SYM(FreeLibrary);

/**
 * Asks that a library's `DllMain` be not called for threads, which never happens here.
 *
 * # Parameters
 *
 * - `hLibModule`: the module.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MOD_NOT_FOUND` | `hLibModule` is no module, or was freed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-disablethreadlibrarycalls>
 */
BOOL DisableThreadLibraryCalls(HMODULE hLibModule) WS2_SYM(DisableThreadLibraryCalls);

/**
 * Answers where a module has a function.
 *
 * # Parameters
 *
 * - `hModule`: the module; null for the program.
 * - `lpProcName`: the name of a function or variable.
 *
 * # Returns
 *
 * The address, and the last error kept; or null, with the reason in `GetLastError`. In the
 * libraries that this one stands for, Windows' names are found.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MOD_NOT_FOUND` | `hModule` is no module, or was freed |
 * | `ERROR_PROC_NOT_FOUND` | it has no such name, or a number is given instead |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getprocaddress>
 *
 * # Differences from Windows
 *
 * - Functions cannot be found by number.
 */
FARPROC GetProcAddress(HMODULE hModule, LPCSTR lpProcName) WS2_SYM_W(GetProcAddress);

/**
 * Tells which file a module is.
 *
 * # Parameters
 *
 * - `hModule`: the module; null for the program.
 * - `lpFilename`: where the path goes.
 * - `nSize`: the room there, in characters.
 *
 * # Returns
 *
 * The length of the path in characters, without the terminator, and the last error reset to 0; or
 * `nSize`, with a path that was cut off and terminated; or 0. In both cases the reason is in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MOD_NOT_FOUND` | `hModule` is no module, or was freed |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulefilenamea>
 *
 * # Differences from Windows
 *
 * - Paths are the system's own, with slashes.
 * - For the libraries that this one stands for, the file is the one that holds this library.
 */
DWORD GetModuleFileNameA(HMODULE hModule, LPSTR lpFilename, DWORD nSize) WS2_SYM(GetModuleFileNameA);

/**
 * As `GetModuleFileNameA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetModuleFileNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-getmodulefilenamew>
 */
DWORD GetModuleFileNameW(HMODULE hModule, LPWSTR lpFilename, DWORD nSize) WS2_SYM_W(GetModuleFileNameW);

/**
 * Makes a mutex, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpMutexAttributes`: null, or whether child processes inherit the handle.
 * - `bInitialOwner`: whether the caller owns a new mutex from the beginning.
 * - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateMutexA(LPSECURITY_ATTRIBUTES lpMutexAttributes,
                    BOOL bInitialOwner,
                    LPCSTR lpName) WS2_SYM(CreateMutexA);

/**
 * Makes a mutex, or opens the one that has the name already. `CreateMutexA` with a wide name.
 *
 * # Parameters
 *
 * - `lpMutexAttributes`: null, or whether child processes inherit the handle.
 * - `bInitialOwner`: whether the caller owns a new mutex from the beginning.
 * - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateMutexW(LPSECURITY_ATTRIBUTES lpMutexAttributes,
                    BOOL bInitialOwner,
                    LPCWSTR lpName) WS2_SYM_W(CreateMutexW);

/**
 * Makes a mutex, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpMutexAttributes`: null, or whether child processes inherit the handle.
 * - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 * - `dwFlags`: 0, or `CREATE_MUTEX_INITIAL_OWNER`.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexexa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateMutexExA(LPSECURITY_ATTRIBUTES lpMutexAttributes,
                      LPCSTR lpName,
                      DWORD dwFlags,
                      DWORD dwDesiredAccess) WS2_SYM(CreateMutexExA);

/**
 * Makes a mutex, or opens the one that has the name already. `CreateMutexExA` with a wide name.
 *
 * # Parameters
 *
 * - `lpMutexAttributes`: null, or whether child processes inherit the handle.
 * - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 * - `dwFlags`: 0, or `CREATE_MUTEX_INITIAL_OWNER`.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a mutex of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createmutexexw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateMutexExW(LPSECURITY_ATTRIBUTES lpMutexAttributes,
                      LPCWSTR lpName,
                      DWORD dwFlags,
                      DWORD dwDesiredAccess) WS2_SYM_W(CreateMutexExW);

/**
 * Opens a mutex by its name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name, in UTF-8.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openmutexa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenMutexA(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCSTR lpName) WS2_SYM(OpenMutexA);

/**
 * Opens a mutex by its name. `OpenMutexA` with a wide name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openmutexw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenMutexW(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCWSTR lpName) WS2_SYM_W(OpenMutexW);

/**
 * Releases a mutex once. It is free when that was done as often as waits have taken it.
 *
 * # Parameters
 *
 * - `hMutex`: a mutex that the calling thread owns.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hMutex` is not an open handle of a mutex |
 * | `ERROR_NOT_OWNER` | the calling thread does not own it |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasemutex>
 */
BOOL ReleaseMutex(HANDLE hMutex) WS2_SYM(ReleaseMutex);

/**
 * Closes a handle. Its object ends with its last handle; a thread goes on without one.
 *
 * # Parameters
 *
 * - `hObject`: the handle; or a socket, which is closed as by `closesocket`. Closing a pseudo-handle
 *   does nothing.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle, or is protected from being closed |
 * | as `closesocket` | `hObject` is a socket: `WSAEWOULDBLOCK` when closing it would have to wait |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-closehandle>
 */
BOOL CloseHandle(HANDLE hObject) WS2_SYM(CloseHandle);

/**
 * Opens another handle of an object.
 *
 * # Parameters
 *
 * - `hSourceProcessHandle`: the process of the handle: this one.
 * - `hSourceHandle`: the handle; of a pseudo-handle the duplicate is a real one.
 * - `hTargetProcessHandle`: the process that is to get the new handle: this one.
 * - `lpTargetHandle`: where the new handle goes; may be null.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the new handle.
 * - `dwOptions`: 0, or any of `DUPLICATE_SAME_ACCESS` and `DUPLICATE_CLOSE_SOURCE`, which closes the
 *   source, also when the duplicate cannot be made.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | a process is not this one, or `hSourceHandle` is not open |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-duplicatehandle>
 *
 * # Differences from Windows
 *
 * - Sockets are not duplicated: `WSADuplicateSocket` does that, as the page advises.
 */
BOOL DuplicateHandle(HANDLE hSourceProcessHandle,
                     HANDLE hSourceHandle,
                     HANDLE hTargetProcessHandle,
                     LPHANDLE lpTargetHandle,
                     DWORD dwDesiredAccess,
                     BOOL bInheritHandle,
                     DWORD dwOptions) WS2_SYM(DuplicateHandle);

/**
 * Tells what is set on a handle.
 *
 * # Parameters
 *
 * - `hObject`: the handle.
 * - `lpdwFlags`: where the flags go: any of `HANDLE_FLAG_INHERIT` and
 *   `HANDLE_FLAG_PROTECT_FROM_CLOSE`.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle |
 * | `ERROR_NOACCESS` | `lpdwFlags` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-gethandleinformation>
 */
BOOL GetHandleInformation(HANDLE hObject, LPDWORD lpdwFlags) WS2_SYM(GetHandleInformation);

/**
 * Sets or clears flags of a handle.
 *
 * # Parameters
 *
 * - `hObject`: the handle.
 * - `dwMask`: which flags to change: any of `HANDLE_FLAG_INHERIT` and
 *   `HANDLE_FLAG_PROTECT_FROM_CLOSE`.
 * - `dwFlags`: their new values.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle |
 * | `ERROR_NOT_SUPPORTED` | a socket is to be protected from being closed; a raw socket that `SIO_RCVALL` is for is to be inherited |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/handleapi/nf-handleapi-sethandleinformation>
 *
 * # Differences from Windows
 *
 * - A socket cannot be protected from being closed.
 * - On Linux, raw sockets of `IPPROTO_IP`, and of `IPPROTO_IPV6` over IPv6, are not inherited.
 */
BOOL SetHandleInformation(HANDLE hObject,
                          DWORD dwMask,
                          DWORD dwFlags) WS2_SYM(SetHandleInformation);

/**
 * Makes a one-time initialization that has not begun.
 *
 * All zero, as `INIT_ONCE_STATIC_INIT` has it, is one, too.
 *
 * # Parameters
 *
 * - `InitOnce`: where it goes.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initonceinitialize>
 */
void InitOnceInitialize(PINIT_ONCE InitOnce) WS2_SYM(InitOnceInitialize);

/**
 * Has one thread initialize something, and others wait until it is done.
 *
 * # Parameters
 *
 * - `InitOnce`: the initialization.
 * - `InitFn`: what initializes, and makes the context; it answers `FALSE` when it has failed, and the
 *   next thread tries.
 * - `Parameter`: what that is given.
 * - `Context`: where the context goes; may be null.
 *
 * # Returns
 *
 * `TRUE` when it is done, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `InitOnce` or `InitFn` is null, the initialization is asynchronous, or the context has one of its two low bits set |
 * | what `InitFn` has set | it has failed |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initonceexecuteonce>
 */
BOOL InitOnceExecuteOnce(PINIT_ONCE InitOnce,
                         PINIT_ONCE_FN InitFn,
                         PVOID Parameter,
                         LPVOID *Context) WS2_SYM(InitOnceExecuteOnce);

/**
 * Begins a one-time initialization, or waits until another thread has ended it.
 *
 * # Parameters
 *
 * - `lpInitOnce`: the initialization.
 * - `dwFlags`: 0; `INIT_ONCE_ASYNC` to let several threads try at once; or `INIT_ONCE_CHECK_ONLY` to ask
 *   only whether it is done.
 * - `fPending`: where `TRUE` goes when the caller is to initialize, or `FALSE` when that is done.
 * - `lpContext`: where the context goes when that is done; may be null.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpInitOnce` or `fPending` is null, or the flags do not fit the ones it was begun with |
 * | `ERROR_GEN_FAILURE` | `INIT_ONCE_CHECK_ONLY`, and it is not done |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initoncebegininitialize>
 */
BOOL InitOnceBeginInitialize(PINIT_ONCE lpInitOnce,
                             DWORD dwFlags,
                             LPBOOL fPending,
                             LPVOID *lpContext) WS2_SYM(InitOnceBeginInitialize);

/**
 * Ends a one-time initialization that the caller has begun.
 *
 * # Parameters
 *
 * - `lpInitOnce`: the initialization.
 * - `dwFlags`: what it was begun with, 0 or `INIT_ONCE_ASYNC`; or `INIT_ONCE_INIT_FAILED`, and the next
 *   thread tries.
 * - `lpContext`: the context, with its two low bits 0; null when it has failed.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpInitOnce` is null, the context does not fit, or the flags do not fit the ones it was begun with |
 * | `ERROR_GEN_FAILURE` | it is done already, by another thread that tried |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initoncecomplete>
 */
BOOL InitOnceComplete(PINIT_ONCE lpInitOnce,
                      DWORD dwFlags,
                      LPVOID lpContext) WS2_SYM(InitOnceComplete);

/**
 * Answers how an overlapped operation has ended.
 *
 * # Parameters
 *
 * - `hFile`: the socket or file of the operation.
 * - `lpOverlapped`: the operation.
 * - `lpNumberOfBytesTransferred`: where the number of bytes goes that it has transferred.
 * - `bWait`: `TRUE` to wait for its end.
 *
 * # Returns
 *
 * `TRUE` when the operation succeeded, and the last error kept. `FALSE` with the reason in
 * `GetLastError` when it failed, or has not ended; the number is written when it has.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is neither an open socket nor a file; the event of the operation is none |
 * | `ERROR_NOACCESS` | a pointer is null |
 * | `ERROR_IO_INCOMPLETE` | the operation has not ended, and `bWait` is `FALSE` |
 * | `ERROR_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
 * | `ERROR_NETNAME_DELETED` | the connection was reset |
 * | `ERROR_HANDLE_EOF` | the place to read from is the end of the file |
 * | the others | those that Win32 has for how the operation ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-getoverlappedresult>
 */
BOOL GetOverlappedResult(HANDLE hFile,
                         LPOVERLAPPED lpOverlapped,
                         LPDWORD lpNumberOfBytesTransferred,
                         BOOL bWait) WS2_SYM(GetOverlappedResult);

/**
 * As `GetOverlappedResult`, for as long as is wanted.
 *
 * # Parameters
 *
 * - `hFile`, `lpOverlapped`, `lpNumberOfBytesTransferred`: as for `GetOverlappedResult`.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 * - `bAlertable`: whether queued calls are made and end the wait.
 *
 * # Returns
 *
 * As `GetOverlappedResult`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_IO_INCOMPLETE` | the operation has not ended, and `dwMilliseconds` is 0 |
 * | `WAIT_TIMEOUT` | the time has come first |
 * | `WAIT_IO_COMPLETION` | calls have been made |
 * | the others | as of `GetOverlappedResult` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-getoverlappedresultex>
 */
BOOL GetOverlappedResultEx(HANDLE hFile,
                           LPOVERLAPPED lpOverlapped,
                           LPDWORD lpNumberOfBytesTransferred,
                           DWORD dwMilliseconds,
                           BOOL bAlertable) WS2_SYM(GetOverlappedResultEx);

/**
 * Cancels the operations of a socket or file that the calling thread has started. Each ends, with
 * `ERROR_OPERATION_ABORTED`, and is told of as it asked for.
 *
 * # Parameters
 *
 * - `hFile`: the socket, or the file.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, whether there were any; or `FALSE` with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is neither an open socket nor a file |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/fileio/cancelio>
 *
 * # Differences from Windows
 *
 * - An operation of a file that has been begun ends in its own way.
 */
BOOL CancelIo(HANDLE hFile) WS2_SYM(CancelIo);

/**
 * Cancels operations of a socket or file, whoever has started them. Each ends, with
 * `ERROR_OPERATION_ABORTED`, and is told of as it asked for.
 *
 * # Parameters
 *
 * - `hFile`: the socket, or the file.
 * - `lpOverlapped`: the operation; null for all of them.
 *
 * # Returns
 *
 * `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hFile` is neither an open socket nor a file |
 * | `ERROR_NOT_FOUND` | there is no such operation, or it has ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/fileio/cancelioex-func>
 *
 * # Differences from Windows
 *
 * - As for `CancelIo`.
 */
BOOL CancelIoEx(HANDLE hFile, LPOVERLAPPED lpOverlapped) WS2_SYM(CancelIoEx);

/**
 * Cancels the call in which a thread waits: it fails with `ERROR_OPERATION_ABORTED`.
 *
 * What can be cancelled are calls on sockets without the overlapped attribute that wait to connect, to
 * accept, to send or to receive, and `ReadFile` and its kin on pipes and consoles. The connection of a
 * stream stays; one that was being made is given up. Other sockets, those of `socket` among them, wait in
 * operations of their own, and are not meant, here as on Windows: closing them wakes who waits.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, before the call has failed; or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_NOT_FOUND` | the thread waits in no such call, or it was cancelled before |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/fileio/cancelsynchronousio-func>
 *
 * # Differences from Windows
 *
 * - Every handle of a thread has the right `THREAD_TERMINATE`.
 * - Writing to a pipe, `TransmitFile` and `TransmitPackets` are not cancelled, nor are `select` and
 *   `WSAPoll`.
 */
BOOL CancelSynchronousIo(HANDLE hThread) WS2_SYM(CancelSynchronousIo);

/**
 * Chooses how the ends of the operations of a socket or file are told.
 *
 * # Parameters
 *
 * - `FileHandle`: the socket; or the file, opened with `FILE_FLAG_OVERLAPPED`.
 * - `Flags`: any of `FILE_SKIP_COMPLETION_PORT_ON_SUCCESS`, with which an operation that succeeds in the
 *   call that starts it is not told to the port, and `FILE_SKIP_SET_EVENT_ON_HANDLE`, with which the end of
 *   an operation does not signal the handle itself. What is chosen once stays.
 *
 * # Returns
 *
 * `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `FileHandle` is neither an open socket nor a file |
 * | `ERROR_INVALID_PARAMETER` | there are other flags; the socket has not the overlapped attribute, or the file is not open for overlapped operations, as no pipe and no console is |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setfilecompletionnotificationmodes>
 */
BOOL SetFileCompletionNotificationModes(HANDLE FileHandle,
                                        UCHAR Flags) WS2_SYM(SetFileCompletionNotificationModes);

/**
 * Sets address space aside, makes pages of it usable, or both.
 *
 * # Parameters
 *
 * - `lpAddress`: null to set space aside where there is room; or where the pages to commit are.
 * - `dwSize`: the size, in bytes, rounded up to whole pages.
 * - `flAllocationType`: `MEM_RESERVE`, `MEM_COMMIT` or both; `MEM_TOP_DOWN` has no effect.
 * - `flProtect`: what may be done with committed pages: one of the `PAGE_...` constants.
 *
 * # Returns
 *
 * Where the space or the first page begins, and the last error kept; or null, with the reason in
 * `GetLastError`. New pages are all zero; committing pages again keeps their contents.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the size is 0, or the kind or the protection is none |
 * | `ERROR_INVALID_ADDRESS` | the pages to commit are not set aside, or an address to reserve is named |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no such space or memory |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualalloc>
 *
 * # Differences from Windows
 *
 * - Space cannot be set aside at an address of the program's choice.
 */
LPVOID VirtualAlloc(LPVOID lpAddress,
                    SIZE_T dwSize,
                    DWORD flAllocationType,
                    DWORD flProtect) WS2_SYM(VirtualAlloc);

/**
 * Makes pages unusable, or gives address space back.
 *
 * # Parameters
 *
 * - `lpAddress`: where the pages are; with `MEM_RELEASE`, where the space begins.
 * - `dwSize`: the size, in bytes; 0 for all of it, which `MEM_RELEASE` requires.
 * - `dwFreeType`: `MEM_DECOMMIT` or `MEM_RELEASE`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the kind is neither or both, or the size does not fit it |
 * | `ERROR_INVALID_ADDRESS` | no space is set aside there, or begins there |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfree>
 */
BOOL VirtualFree(LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType) WS2_SYM(VirtualFree);

/**
 * As `VirtualAlloc`, for the current process only.
 *
 * # Parameters
 *
 * - `hProcess`: `GetCurrentProcess()`.
 * - The others as for `VirtualAlloc`.
 *
 * # Returns
 *
 * As `VirtualAlloc`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
 *
 * Then those of `VirtualAlloc`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualallocex>
 */
LPVOID VirtualAllocEx(HANDLE hProcess,
                      LPVOID lpAddress,
                      SIZE_T dwSize,
                      DWORD flAllocationType,
                      DWORD flProtect) WS2_SYM(VirtualAllocEx);

/**
 * As `VirtualFree`, for the current process only.
 *
 * # Parameters
 *
 * - `hProcess`: `GetCurrentProcess()`.
 * - The others as for `VirtualFree`.
 *
 * # Returns
 *
 * As `VirtualFree`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not the current process |
 *
 * Then those of `VirtualFree`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/memoryapi/nf-memoryapi-virtualfreeex>
 */
BOOL VirtualFreeEx(HANDLE hProcess, LPVOID lpAddress, SIZE_T dwSize, DWORD dwFreeType) WS2_SYM(VirtualFreeEx);

/**
 * Sets memory to zero, even when the compiler sees that nothing reads it again.
 *
 * # Parameters
 *
 * - `ptr`: the memory.
 * - `cnt`: its size, in bytes.
 *
 * # Returns
 *
 * `ptr`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/previous-versions/windows/desktop/legacy/aa366877(v=vs.85)>
 */
PVOID SecureZeroMemory(PVOID ptr, SIZE_T cnt) WS2_SYM(SecureZeroMemory);

/**
 * Makes a pipe, and opens both its ends.
 *
 * # Parameters
 *
 * - `hReadPipe`: where the handle to read from goes.
 * - `hWritePipe`: where the handle to write to goes.
 * - `lpPipeAttributes`: null, or whether child processes inherit the handles.
 * - `nSize`: ignored: the system chooses how much a pipe holds.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `hReadPipe` or `hWritePipe` is null |
 * | `ERROR_TOO_MANY_OPEN_FILES` | there is no room for more descriptors |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/namedpipeapi/nf-namedpipeapi-createpipe>
 */
BOOL CreatePipe(PHANDLE hReadPipe,
                PHANDLE hWritePipe,
                LPSECURITY_ATTRIBUTES lpPipeAttributes,
                DWORD nSize) WS2_SYM(CreatePipe);

/**
 * Tells how much there is to read in a pipe, and what, without taking it.
 *
 * # Parameters
 *
 * - `hNamedPipe`: the end to read from.
 * - `lpBuffer`: where a copy of the bytes goes; null if only their number is wanted.
 * - `nBufferSize`: the size of that, in bytes.
 * - `lpBytesRead`: where the number of bytes in `lpBuffer` goes; may be null.
 * - `lpTotalBytesAvail`: where the number of bytes that can be read goes; may be null.
 * - `lpBytesLeftThisMessage`: where 0 goes, as the pipe has no messages; may be null.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`. It does not wait.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hNamedPipe` is not an open file or pipe |
 * | `ERROR_INVALID_FUNCTION` | it is no pipe |
 * | `ERROR_ACCESS_DENIED` | it is the end to write to |
 * | `ERROR_BROKEN_PIPE` | there is nothing to read, and the other end is closed |
 * | `ERROR_TOO_MANY_OPEN_FILES` | there is no room for the descriptors that the copying needs |
 * | `ERROR_NOT_SUPPORTED` | bytes are wanted, on macOS |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/namedpipeapi/nf-namedpipeapi-peeknamedpipe>
 *
 * # Differences from Windows
 *
 * - On macOS bytes cannot be looked at without being taken; only their number is told.
 */
BOOL PeekNamedPipe(HANDLE hNamedPipe,
                   LPVOID lpBuffer,
                   DWORD nBufferSize,
                   LPDWORD lpBytesRead,
                   LPDWORD lpTotalBytesAvail,
                   LPDWORD lpBytesLeftThisMessage) WS2_SYM(PeekNamedPipe);

/**
 * Has a pool call a function whenever an operation of a file or socket has ended.
 *
 * # Parameters
 *
 * - `fl`: the socket; or the file, opened with `FILE_FLAG_OVERLAPPED`.
 * - `pfnio`: the function. It is given the number of the call, `pv`, the `OVERLAPPED` of the operation, its
 *   error or 0, the number of bytes that it has transferred, and the object itself.
 * - `pv`: what it is given.
 * - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
 *
 * # Returns
 *
 * The object, which is to be closed by `CloseThreadpoolIo`, and the last error kept; or null with the reason
 * in `GetLastError`. `StartThreadpoolIo` comes before each operation.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
 * | `ERROR_INVALID_HANDLE` | `fl` is neither an open socket nor a file |
 * | `ERROR_INVALID_PARAMETER` | the operations of `fl` complete somewhere already, or it has none that go on by themselves |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolio>
 */
PTP_IO CreateThreadpoolIo(HANDLE fl,
                          PTP_WIN32_IO_CALLBACK pfnio,
                          PVOID pv,
                          PTP_CALLBACK_ENVIRON pcbe) WS2_SYM(CreateThreadpoolIo);

/**
 * Tells that an operation is about to begin whose end is to be called for.
 *
 * # Parameters
 *
 * - `pio`: the object of the file or socket.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-startthreadpoolio>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void StartThreadpoolIo(PTP_IO pio) WS2_SYM(StartThreadpoolIo);

/**
 * Tells that an operation has not begun, after all, or will not be called for: it has failed at once, or
 * succeeded at once with `FILE_SKIP_COMPLETION_PORT_ON_SUCCESS`.
 *
 * # Parameters
 *
 * - `pio`: the object of the file or socket.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-cancelthreadpoolio>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CancelThreadpoolIo(PTP_IO pio) WS2_SYM(CancelThreadpoolIo);

/**
 * Waits for the callbacks of a file or socket, also of operations that have not ended.
 *
 * # Parameters
 *
 * - `pio`: the object of the file or socket.
 * - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back, and operations are
 *   not waited for. The operations themselves go on.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpooliocallbacks>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void WaitForThreadpoolIoCallbacks(PTP_IO pio,
                                  BOOL fCancelPendingCallbacks) WS2_SYM(WaitForThreadpoolIoCallbacks);

/**
 * Closes the object of a file or socket, which stays open. Callbacks of operations that were begun are made
 * all the same.
 *
 * # Parameters
 *
 * - `pio`: the object of the file or socket.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolio>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpoolIo(PTP_IO pio) WS2_SYM(CloseThreadpoolIo);

/**
 * Has the pool of the process call a function whenever an operation of a file or socket has ended.
 *
 * # Parameters
 *
 * - `FileHandle`: the socket; or the file, opened with `FILE_FLAG_OVERLAPPED`.
 * - `Function`: the function. It is given the error of the operation or 0, the number of bytes that it has
 *   transferred, and its `OVERLAPPED`.
 * - `Flags`: 0; not looked at.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the function is null |
 * | `ERROR_INVALID_HANDLE` | `FileHandle` is neither an open socket nor a file |
 * | `ERROR_INVALID_PARAMETER` | the operations complete somewhere already, or there are none that go on by themselves |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-bindiocompletioncallback>
 */
BOOL BindIoCompletionCallback(HANDLE FileHandle,
                              LPOVERLAPPED_COMPLETION_ROUTINE Function,
                              ULONG Flags) WS2_SYM(BindIoCompletionCallback);

/**
 * Has a thread of a pool call a function, once.
 *
 * # Parameters
 *
 * - `pfns`: the function. It is given the number of the call and `pv`.
 * - `pv`: what it is given.
 * - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-trysubmitthreadpoolcallback>
 */
BOOL TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK pfns,
                                 PVOID pv,
                                 PTP_CALLBACK_ENVIRON pcbe) WS2_SYM(TrySubmitThreadpoolCallback);

/**
 * Makes work that a pool does as often as it is submitted.
 *
 * # Parameters
 *
 * - `pfnwk`: the function. It is given the number of the call, `pv` and the object itself.
 * - `pv`: what it is given.
 * - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
 *
 * # Returns
 *
 * The work, which `CloseThreadpoolWork` ends, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolwork>
 */
PTP_WORK CreateThreadpoolWork(PTP_WORK_CALLBACK pfnwk,
                              PVOID pv,
                              PTP_CALLBACK_ENVIRON pcbe) WS2_SYM(CreateThreadpoolWork);

/**
 * Has a pool do a work once more. It may be submitted again before that is done.
 *
 * # Parameters
 *
 * - `pwk`: the work.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-submitthreadpoolwork>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void SubmitThreadpoolWork(PTP_WORK pwk) WS2_SYM(SubmitThreadpoolWork);

/**
 * Waits for the callbacks of a work that were due.
 *
 * # Parameters
 *
 * - `pwk`: the work.
 * - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back first.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpoolworkcallbacks>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void WaitForThreadpoolWorkCallbacks(PTP_WORK pwk,
                                    BOOL fCancelPendingCallbacks) WS2_SYM(WaitForThreadpoolWorkCallbacks);

/**
 * Closes a work. Callbacks that were due are made all the same.
 *
 * # Parameters
 *
 * - `pwk`: the work.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolwork>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpoolWork(PTP_WORK pwk) WS2_SYM(CloseThreadpoolWork);

/**
 * Makes a timer that has a pool call a function. It is not set.
 *
 * # Parameters
 *
 * - `pfnti`: the function. It is given the number of the call, `pv` and the object itself.
 * - `pv`: what it is given.
 * - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
 *
 * # Returns
 *
 * The timer, which `CloseThreadpoolTimer` ends, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpooltimer>
 */
PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK pfnti,
                                PVOID pv,
                                PTP_CALLBACK_ENVIRON pcbe) WS2_SYM(CreateThreadpoolTimer);

/**
 * Sets a timer, in place of what it was set to.
 *
 * # Parameters
 *
 * - `pti`: the timer.
 * - `pftDueTime`: when the first callback is due: a time in UTC, or from now on when it is negative as a 64-bit
 *   number; null for never.
 * - `msPeriod`: how long from each callback to the next, in milliseconds; 0 for one.
 * - `msWindowLength`: how late a callback may be; timers are as exact as they can be.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpooltimer>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void SetThreadpoolTimer(PTP_TIMER pti,
                        PFILETIME pftDueTime,
                        DWORD msPeriod,
                        DWORD msWindowLength) WS2_SYM(SetThreadpoolTimer);

/**
 * Sets a timer, in place of what it was set to, and tells whether that was still to come.
 *
 * # Parameters
 *
 * - `pti`: the timer.
 * - `pftDueTime`: when the first callback is due: a time in UTC, or from now on when it is negative as a 64-bit
 *   number; null for never.
 * - `msPeriod`: how long from each callback to the next, in milliseconds; 0 for one.
 * - `msWindowLength`: how late a callback may be; timers are as exact as they can be.
 *
 * # Returns
 *
 * `TRUE` when callbacks were still to become due, else `FALSE`; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpooltimerex>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
BOOL SetThreadpoolTimerEx(PTP_TIMER pti,
                          PFILETIME pftDueTime,
                          DWORD msPeriod,
                          DWORD msWindowLength) WS2_SYM(SetThreadpoolTimerEx);

/**
 * Tells whether a timer is set: whether callbacks are still to become due.
 *
 * # Parameters
 *
 * - `pti`: the timer.
 *
 * # Returns
 *
 * `TRUE` or `FALSE`; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-isthreadpooltimerset>
 *
 * # Differences from Windows
 *
 * - A timer whose one callback is due is not set any more.
 * - A pointer that is none is ignored, where Windows ends the program.
 */
BOOL IsThreadpoolTimerSet(PTP_TIMER pti) WS2_SYM(IsThreadpoolTimerSet);

/**
 * Waits for the callbacks of a timer that were due.
 *
 * # Parameters
 *
 * - `pti`: the timer.
 * - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back first.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpooltimercallbacks>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void WaitForThreadpoolTimerCallbacks(PTP_TIMER pti,
                                     BOOL fCancelPendingCallbacks) WS2_SYM(WaitForThreadpoolTimerCallbacks);

/**
 * Closes a timer. Callbacks that were due are made all the same.
 *
 * # Parameters
 *
 * - `pti`: the timer.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpooltimer>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpoolTimer(PTP_TIMER pti) WS2_SYM(CloseThreadpoolTimer);

/**
 * Makes a wait that has a pool call a function when an object is signalled. It has no object yet.
 *
 * # Parameters
 *
 * - `pfnwa`: the function. It is given the number of the call, `pv` and the object itself; and `WAIT_OBJECT_0`,
 *   or `WAIT_TIMEOUT` when time has passed.
 * - `pv`: what it is given.
 * - `pcbe`: null, or how callbacks are made: which pool, which group, whether they take long.
 *
 * # Returns
 *
 * The wait, which `CloseThreadpoolWait` ends, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the function is null, or the environment names a pool or group that is none |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolwait>
 */
PTP_WAIT CreateThreadpoolWait(PTP_WAIT_CALLBACK pfnwa,
                              PVOID pv,
                              PTP_CALLBACK_ENVIRON pcbe) WS2_SYM(CreateThreadpoolWait);

/**
 * Has a wait call its function once, when an object is signalled or time has passed; in place of the object
 * that it had.
 *
 * # Parameters
 *
 * - `pwa`: the wait.
 * - `h`: the object, which is taken as by a wait; null for none.
 * - `pftTimeout`: until when to wait: a time in UTC, or from now on when it is negative as a 64-bit number;
 *   null for ever.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolwait>
 *
 * # Differences from Windows
 *
 * - An object that cannot be waited for is ignored as if it were null, where Windows ends the program.
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void SetThreadpoolWait(PTP_WAIT pwa,
                       HANDLE h,
                       PFILETIME pftTimeout) WS2_SYM(SetThreadpoolWait);

/**
 * As `SetThreadpoolWait`, and tells whether a callback was still to come.
 *
 * # Parameters
 *
 * - `pwa`: the wait.
 * - `h`: the object, which is taken as by a wait; null for none.
 * - `pftTimeout`: until when to wait: a time in UTC, or from now on when it is negative as a 64-bit number;
 *   null for ever.
 * - `Reserved`: null.
 *
 * # Returns
 *
 * `TRUE` when the wait had an object that was not signalled yet, else `FALSE`; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolwaitex>
 *
 * # Differences from Windows
 *
 * - As `SetThreadpoolWait`.
 */
BOOL SetThreadpoolWaitEx(PTP_WAIT pwa,
                         HANDLE h,
                         PFILETIME pftTimeout,
                         PVOID Reserved) WS2_SYM(SetThreadpoolWaitEx);

/**
 * Waits for the callbacks of a wait that were due.
 *
 * # Parameters
 *
 * - `pwa`: the wait.
 * - `fCancelPendingCallbacks`: whether those that no thread has begun are taken back first.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-waitforthreadpoolwaitcallbacks>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void WaitForThreadpoolWaitCallbacks(PTP_WAIT pwa,
                                    BOOL fCancelPendingCallbacks) WS2_SYM(WaitForThreadpoolWaitCallbacks);

/**
 * Closes a wait. Callbacks that were due are made all the same.
 *
 * # Parameters
 *
 * - `pwa`: the wait.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolwait>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpoolWait(PTP_WAIT pwa) WS2_SYM(CloseThreadpoolWait);

/**
 * Makes a completion port, or has the operations of a socket or file complete at one.
 *
 * # Parameters
 *
 * - `FileHandle`: `INVALID_HANDLE_VALUE`; or a socket, or a file opened with `FILE_FLAG_OVERLAPPED`, whose
 *   operations are to complete at the port.
 * - `ExistingCompletionPort`: null to make a port; or with a socket or file the port.
 * - `CompletionKey`: what the packets of the socket or file have as their key.
 * - `NumberOfConcurrentThreads`: how many threads that have got packets may run at once; 0 stands for the
 *   number of processors. A thread counts until it waits for something or asks for the next packet.
 *
 * # Returns
 *
 * The port: the one given, or a new one, which is to be closed by `CloseHandle`, and the last error kept; or null with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `FileHandle` is `INVALID_HANDLE_VALUE`, and `ExistingCompletionPort` is not null |
 * | `ERROR_INVALID_HANDLE` | `ExistingCompletionPort` is not a port, or `FileHandle` is neither a socket nor a file nor a handle of `WSAProviderConfigChange` |
 * | `ERROR_INVALID_PARAMETER` | the operations of the socket or file complete at a port already, or it has none that go on by themselves |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-createiocompletionport>
 *
 * # Differences from Windows
 *
 * - The system does not tell when a thread waits in the C library, so a packet is held back for 10
 *   milliseconds at most for the sake of `NumberOfConcurrentThreads`.
 */
HANDLE CreateIoCompletionPort(HANDLE FileHandle,
                              HANDLE ExistingCompletionPort,
                              ULONG_PTR CompletionKey,
                              DWORD NumberOfConcurrentThreads) WS2_SYM(CreateIoCompletionPort);

/**
 * Puts a packet at the end of the queue of a completion port.
 *
 * # Parameters
 *
 * - `CompletionPort`: the port.
 * - `dwNumberOfBytesTransferred`: the packet's number of bytes: anything.
 * - `dwCompletionKey`: the packet's key: anything.
 * - `lpOverlapped`: the packet's operation: anything, and never looked at.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `CompletionPort` is not an open handle of a port |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-postqueuedcompletionstatus>
 */
BOOL PostQueuedCompletionStatus(HANDLE CompletionPort,
                                DWORD dwNumberOfBytesTransferred,
                                ULONG_PTR dwCompletionKey,
                                LPOVERLAPPED lpOverlapped) WS2_SYM(PostQueuedCompletionStatus);

/**
 * Gets the next packet of a completion port, when there is one.
 *
 * Of several threads that wait, the last to come gets it.
 *
 * # Parameters
 *
 * - `CompletionPort`: the port.
 * - `lpNumberOfBytesTransferred`: where the number of bytes goes.
 * - `lpCompletionKey`: where the key goes.
 * - `lpOverlapped`: where the operation goes; null when there is no packet.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 *
 * # Returns
 *
 * `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`. When that is the failure
 * of an operation its packet is written as well; else nothing but the null operation is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | one of the places is null |
 * | `ERROR_INVALID_HANDLE` | `CompletionPort` is not an open handle of a port |
 * | `ERROR_ABANDONED_WAIT_0` | the port was closed meanwhile |
 * | `WAIT_TIMEOUT` | the time has come first |
 * | `ERROR_OPERATION_ABORTED` | the operation was cancelled, or its socket closed |
 * | `ERROR_NETNAME_DELETED` | its connection was reset |
 * | the others | those that Win32 has for how the operation ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/ioapiset/nf-ioapiset-getqueuedcompletionstatus>
 */
BOOL GetQueuedCompletionStatus(HANDLE CompletionPort,
                               LPDWORD lpNumberOfBytesTransferred,
                               PULONG_PTR lpCompletionKey,
                               LPOVERLAPPED *lpOverlapped,
                               DWORD dwMilliseconds) WS2_SYM(GetQueuedCompletionStatus);

/**
 * Gets the next packets of a completion port, when there is at least one.
 *
 * # Parameters
 *
 * - `CompletionPort`: the port.
 * - `lpCompletionPortEntries`: where the packets go.
 * - `ulCount`: how many there is room for, at least 1.
 * - `ulNumEntriesRemoved`: where the number of packets goes.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 * - `fAlertable`: whether queued calls are made and end the wait.
 *
 * # Returns
 *
 * `TRUE` and the last error kept; or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `ulCount` is 0 |
 * | `ERROR_NOACCESS` | one of the places is null |
 * | `ERROR_INVALID_HANDLE` | `CompletionPort` is not an open handle of a port |
 * | `ERROR_ABANDONED_WAIT_0` | the port was closed meanwhile |
 * | `WAIT_IO_COMPLETION` | calls have been made |
 * | `WAIT_TIMEOUT` | the time has come first |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/fileio/getqueuedcompletionstatusex-func>
 */
BOOL GetQueuedCompletionStatusEx(HANDLE CompletionPort,
                                 LPOVERLAPPED_ENTRY lpCompletionPortEntries,
                                 ULONG ulCount,
                                 ULONG *ulNumEntriesRemoved,
                                 DWORD dwMilliseconds,
                                 BOOL fAlertable) WS2_SYM(GetQueuedCompletionStatusEx);

/**
 * Starts a program as a process of its own.
 *
 * # Parameters
 *
 * - `lpApplicationName`: the file of the program, or null: then the command line begins with it.
 * - `lpCommandLine`: the command line, or null for the file alone. Windows' rules split it into the arguments of
 *   the program. Without `lpApplicationName`, a name without a folder is looked for in the folder of the calling
 *   program, the current folder, and those of `PATH`; without quotes each blank may be its end.
 * - `lpProcessAttributes`, `lpThreadAttributes`: null, or whether further processes inherit the handles.
 * - `bInheritHandles`: whether the process gets the descriptors of sockets, files and pipes that may be inherited.
 * - `dwCreationFlags`: 0, or any of `CREATE_SUSPENDED` (it begins when `ResumeThread` lets its first thread run),
 *   `CREATE_NEW_PROCESS_GROUP`, `DETACHED_PROCESS` and `CREATE_NO_WINDOW` (it has no terminal),
 *   `CREATE_UNICODE_ENVIRONMENT`, and others that are without effect: priority classes, `CREATE_NEW_CONSOLE`,
 *   `CREATE_DEFAULT_ERROR_MODE`, `CREATE_BREAKAWAY_FROM_JOB`.
 * - `lpEnvironment`: null for the environment of this process, or a list of `name=value`, each terminated, with a
 *   terminator at the end; in UTF-8, or wide with `CREATE_UNICODE_ENVIRONMENT`.
 * - `lpCurrentDirectory`: the folder that it begins in, or null for that of this process.
 * - `lpStartupInfo`: of this, `hStdInput`, `hStdOutput` and `hStdError` count if `dwFlags` has
 *   `STARTF_USESTDHANDLES`: files, pipes or sockets; null for nothing.
 * - `lpProcessInformation`: where the process, its first thread and their numbers go. Both handles are to be closed.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpStartupInfo` or `lpProcessInformation` is null, or there is neither a file nor a command line, or both `DETACHED_PROCESS` and `CREATE_NEW_CONSOLE` are asked for |
 * | `ERROR_NOT_SUPPORTED` | `DEBUG_PROCESS`, `DEBUG_ONLY_THIS_PROCESS` or `EXTENDED_STARTUPINFO_PRESENT` is asked for |
 * | `ERROR_INVALID_HANDLE` | one of the standard handles is not an open file, pipe or socket |
 * | `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND` | there is no such program |
 * | `ERROR_ACCESS_DENIED` | it is a folder, or may not be run |
 * | `ERROR_DIRECTORY` | `lpCurrentDirectory` is no folder |
 * | `ERROR_BAD_EXE_FORMAT` | the file is no program |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there are too many processes |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessa>
 *
 * # Differences from Windows
 *
 * - A file is found as it is called, and as well with `.exe` behind or without it.
 * - The first thread of the process can be waited for, and resumed if it was started suspended, but not suspended
 *   once it runs. A process that is still suspended when this one ends, ends with it.
 * - Whether the file is a program that the system can run is seen when the process begins: one that was started
 *   suspended ends then, and its exit code is the error, such as `ERROR_BAD_EXE_FORMAT`.
 * - The numbers of sockets mean the same in the process, which uses them after `WSAStartup`; what was set with
 *   options that the system does not know is not passed on. The numbers of other handles mean nothing there: files
 *   and pipes it gets as standard handles; events and other objects belong to one process, also by their names.
 * - A process that leads a group or is detached must not read from the terminal of this one.
 * - `CREATE_UNICODE_ENVIRONMENT` with `CreateProcessA` means the usual wide characters, of 32 bits.
 */
BOOL CreateProcessA(LPCSTR lpApplicationName,
                    LPSTR lpCommandLine,
                    LPSECURITY_ATTRIBUTES lpProcessAttributes,
                    LPSECURITY_ATTRIBUTES lpThreadAttributes,
                    BOOL bInheritHandles,
                    DWORD dwCreationFlags,
                    LPVOID lpEnvironment,
                    LPCSTR lpCurrentDirectory,
                    LPSTARTUPINFOA lpStartupInfo,
                    LPPROCESS_INFORMATION lpProcessInformation) WS2_SYM(CreateProcessA);

/**
 * Starts a program as a process of its own: `CreateProcessA` with wide text.
 *
 * # Parameters
 *
 * - `lpApplicationName`: the file of the program, or null: then the command line begins with it.
 * - `lpCommandLine`: the command line, or null for the file alone. Windows' rules split it into the arguments of
 *   the program. Without `lpApplicationName`, a name without a folder is looked for in the folder of the calling
 *   program, the current folder, and those of `PATH`; without quotes each blank may be its end.
 * - `lpProcessAttributes`, `lpThreadAttributes`: null, or whether further processes inherit the handles.
 * - `bInheritHandles`: whether the process gets the descriptors of sockets, files and pipes that may be inherited.
 * - `dwCreationFlags`: 0, or any of `CREATE_SUSPENDED` (it begins when `ResumeThread` lets its first thread run),
 *   `CREATE_NEW_PROCESS_GROUP`, `DETACHED_PROCESS` and `CREATE_NO_WINDOW` (it has no terminal),
 *   `CREATE_UNICODE_ENVIRONMENT`, and others that are without effect: priority classes, `CREATE_NEW_CONSOLE`,
 *   `CREATE_DEFAULT_ERROR_MODE`, `CREATE_BREAKAWAY_FROM_JOB`.
 * - `lpEnvironment`: null for the environment of this process, or a list of `name=value`, each terminated, with a
 *   terminator at the end; in UTF-8, or wide with `CREATE_UNICODE_ENVIRONMENT`.
 * - `lpCurrentDirectory`: the folder that it begins in, or null for that of this process.
 * - `lpStartupInfo`: of this, `hStdInput`, `hStdOutput` and `hStdError` count if `dwFlags` has
 *   `STARTF_USESTDHANDLES`: files, pipes or sockets; null for nothing.
 * - `lpProcessInformation`: where the process, its first thread and their numbers go. Both handles are to be closed.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpStartupInfo` or `lpProcessInformation` is null, or there is neither a file nor a command line, or both `DETACHED_PROCESS` and `CREATE_NEW_CONSOLE` are asked for |
 * | `ERROR_NOT_SUPPORTED` | `DEBUG_PROCESS`, `DEBUG_ONLY_THIS_PROCESS` or `EXTENDED_STARTUPINFO_PRESENT` is asked for |
 * | `ERROR_INVALID_HANDLE` | one of the standard handles is not an open file, pipe or socket |
 * | `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND` | there is no such program |
 * | `ERROR_ACCESS_DENIED` | it is a folder, or may not be run |
 * | `ERROR_DIRECTORY` | `lpCurrentDirectory` is no folder |
 * | `ERROR_BAD_EXE_FORMAT` | the file is no program |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there are too many processes |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw>
 *
 * # Differences from Windows
 *
 * - A file is found as it is called, and as well with `.exe` behind or without it.
 * - The first thread of the process can be waited for, and resumed if it was started suspended, but not suspended
 *   once it runs. A process that is still suspended when this one ends, ends with it.
 * - Whether the file is a program that the system can run is seen when the process begins: one that was started
 *   suspended ends then, and its exit code is the error, such as `ERROR_BAD_EXE_FORMAT`.
 * - The numbers of sockets mean the same in the process, which uses them after `WSAStartup`; what was set with
 *   options that the system does not know is not passed on. The numbers of other handles mean nothing there: files
 *   and pipes it gets as standard handles; events and other objects belong to one process, also by their names.
 * - A process that leads a group or is detached must not read from the terminal of this one.
 */
BOOL CreateProcessW(LPCWSTR lpApplicationName,
                    LPWSTR lpCommandLine,
                    LPSECURITY_ATTRIBUTES lpProcessAttributes,
                    LPSECURITY_ATTRIBUTES lpThreadAttributes,
                    BOOL bInheritHandles,
                    DWORD dwCreationFlags,
                    LPVOID lpEnvironment,
                    LPCWSTR lpCurrentDirectory,
                    LPSTARTUPINFOW lpStartupInfo,
                    LPPROCESS_INFORMATION lpProcessInformation) WS2_SYM_W(CreateProcessW);

/**
 * Opens a process by its number.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: the system decides when something is done to it.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `dwProcessId`: the number.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | there is no such process |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for a thread that waits for it |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocess>
 *
 * # Differences from Windows
 *
 * - Whether another process has ended is seen on Linux from version 5.3 on.
 */
HANDLE OpenProcess(DWORD dwDesiredAccess,
                   BOOL bInheritHandle,
                   DWORD dwProcessId) WS2_SYM(OpenProcess);

/**
 * Tells what a process has answered.
 *
 * # Parameters
 *
 * - `hProcess`: the process.
 * - `lpExitCode`: where the exit code goes: `STILL_ACTIVE` until the process has ended.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not an open handle of a process |
 * | `ERROR_NOACCESS` | `lpExitCode` is null |
 * | `ERROR_ACCESS_DENIED` | it has ended, and another process has started it: only that learns its answer |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getexitcodeprocess>
 *
 * # Differences from Windows
 *
 * - The system keeps the low 8 bits of an exit code, except of one that `TerminateProcess` of this process gave.
 * - A process that a signal has ended answers the exception that would have ended it on Windows, such as
 *   `EXCEPTION_ACCESS_VIOLATION` or `CONTROL_C_EXIT`; 3 after `abort`, else 1.
 */
BOOL GetExitCodeProcess(HANDLE hProcess,
                        LPDWORD lpExitCode) WS2_SYM(GetExitCodeProcess);

/**
 * Answers the number of a process.
 *
 * # Parameters
 *
 * - `Process`: the process.
 *
 * # Returns
 *
 * The number, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `Process` is not an open handle of a process |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getprocessid>
 */
DWORD GetProcessId(HANDLE Process) WS2_SYM(GetProcessId);

/**
 * Ends the process.
 *
 * Output that is buffered in C streams is written; neither `atexit` functions nor destructors are
 * called, and other threads just stop.
 *
 * # Parameters
 *
 * - `uExitCode`: the exit code. POSIX keeps its low 8 bits.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitprocess>
 *
 * # Differences from Windows
 *
 * - The parent process sees the low 8 bits of the exit code only.
 */
void ExitProcess(UINT uExitCode) WS2_SYM(ExitProcess) __attribute__((noreturn));

/**
 * Ends a process.
 *
 * # Parameters
 *
 * - `hProcess`: the process.
 * - `uExitCode`: the exit code.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`; it does not return from the end of
 * the own process.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hProcess` is not an open handle of a process |
 * | `ERROR_ACCESS_DENIED` | it has ended, or belongs to somebody else |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-terminateprocess>
 *
 * # Differences from Windows
 *
 * - Other processes than this one and those that it has started see the low 8 bits of the exit code of this one,
 *   and of another that a signal has ended it.
 */
BOOL TerminateProcess(HANDLE hProcess,
                      UINT uExitCode) WS2_SYM(TerminateProcess);

/**
 * Answers a pseudo-handle for this process, which is also `INVALID_HANDLE_VALUE`.
 *
 * # Returns
 *
 * The pseudo-handle; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentprocess>
 */
HANDLE GetCurrentProcess(void) WS2_SYM(GetCurrentProcess);

/**
 * Answers the number of this process.
 *
 * # Returns
 *
 * The number; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentprocessid>
 */
DWORD GetCurrentProcessId(void) WS2_SYM(GetCurrentProcessId);

/**
 * Would read a string of the program.
 *
 * # Parameters
 *
 * - `hInstance`: the module that has it.
 * - `uID`: its number.
 * - `lpBuffer`: where it would go.
 * - `cchBufferMax`: the room there, in characters.
 *
 * # Returns
 *
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadstringa>
 *
 * # Differences from Windows
 *
 * - A program here has no resources.
 */
int LoadStringA(HINSTANCE hInstance, UINT uID, LPSTR lpBuffer, int cchBufferMax) WS2_SYM(LoadStringA);

/**
 * As `LoadStringA`, in wide characters.
 *
 * # Errors
 *
 * As of `LoadStringA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadstringw>
 */
int LoadStringW(HINSTANCE hInstance, UINT uID, LPWSTR lpBuffer, int cchBufferMax) WS2_SYM_W(LoadStringW);

/**
 * Would load a table of keys.
 *
 * # Parameters
 *
 * - `hInstance`: the module that has it.
 * - `lpTableName`: its name.
 *
 * # Returns
 *
 * Null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadacceleratorsa>
 *
 * # Differences from Windows
 *
 * - A program here has no resources.
 */
HACCEL LoadAcceleratorsA(HINSTANCE hInstance, LPCSTR lpTableName) WS2_SYM(LoadAcceleratorsA);

/**
 * As `LoadAcceleratorsA`, in wide characters.
 *
 * # Errors
 *
 * As of `LoadAcceleratorsA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-loadacceleratorsw>
 */
HACCEL LoadAcceleratorsW(HINSTANCE hInstance, LPCWSTR lpTableName) WS2_SYM_W(LoadAcceleratorsW);

/**
 * Would make a command of a key.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `hAccTable`: the table of keys.
 * - `lpMsg`: a message.
 *
 * # Returns
 *
 * 0: the message is no command.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-translateacceleratora>
 */
int TranslateAcceleratorA(HWND hWnd, HACCEL hAccTable, LPMSG lpMsg) WS2_SYM(TranslateAcceleratorA);

/**
 * As `TranslateAcceleratorA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-translateacceleratorw>
 */
int TranslateAcceleratorW(HWND hWnd, HACCEL hAccTable, LPMSG lpMsg) WS2_SYM(TranslateAcceleratorW);

/**
 * Would make input of a dialogue of a message.
 *
 * # Parameters
 *
 * - `hDlg`: the dialogue.
 * - `lpMsg`: a message.
 *
 * # Returns
 *
 * 0: the message is for `TranslateMessage` and `DispatchMessage`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-isdialogmessagea>
 */
BOOL IsDialogMessageA(HWND hDlg, LPMSG lpMsg) WS2_SYM(IsDialogMessageA);

/**
 * As `IsDialogMessageA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-isdialogmessagew>
 */
BOOL IsDialogMessageW(HWND hDlg, LPMSG lpMsg) WS2_SYM(IsDialogMessageW);

/**
 * Would show a dialogue and wait for its end.
 *
 * # Parameters
 *
 * - `hInstance`: the module that has its template.
 * - `lpTemplateName`: the name of the template.
 * - `hWndParent`: the window that it goes with.
 * - `lpDialogFunc`: what would handle its messages.
 * - `dwInitParam`: what `WM_INITDIALOG` would bring.
 *
 * # Returns
 *
 * -1, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_RESOURCE_NAME_NOT_FOUND` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dialogboxparama>
 *
 * # Differences from Windows
 *
 * - A program here has no resources.
 */
INT_PTR DialogBoxParamA(HINSTANCE hInstance,
                        LPCSTR lpTemplateName,
                        HWND hWndParent,
                        DLGPROC lpDialogFunc,
                        LPARAM dwInitParam) WS2_SYM(DialogBoxParamA);

/**
 * As `DialogBoxParamA`, in wide characters.
 *
 * # Errors
 *
 * As of `DialogBoxParamA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-dialogboxparamw>
 */
INT_PTR DialogBoxParamW(HINSTANCE hInstance,
                        LPCWSTR lpTemplateName,
                        HWND hWndParent,
                        DLGPROC lpDialogFunc,
                        LPARAM dwInitParam) WS2_SYM_W(DialogBoxParamW);

/**
 * Would end a dialogue.
 *
 * # Parameters
 *
 * - `hDlg`: the dialogue.
 * - `nResult`: what `DialogBoxParam` would answer.
 *
 * # Returns
 *
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | there is no dialogue, which is always so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enddialog>
 */
BOOL EndDialog(HWND hDlg, INT_PTR nResult) WS2_SYM(EndDialog);

/**
 * Answers the menu of a window.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 *
 * # Returns
 *
 * Null, because there is none.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getmenu>
 */
HMENU GetMenu(HWND hWnd) WS2_SYM(GetMenu);

/**
 * Would let an entry of a menu be chosen or not.
 *
 * # Parameters
 *
 * - `hMenu`: the menu.
 * - `uIDEnableItem`: which entry.
 * - `uEnable`: `MF_ENABLED` or `MF_GRAYED`.
 *
 * # Returns
 *
 * -1: there is no such entry.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enablemenuitem>
 */
BOOL EnableMenuItem(HMENU hMenu, UINT uIDEnableItem, UINT uEnable) WS2_SYM(EnableMenuItem);

/**
 * Answers whether a key is down.
 *
 * # Parameters
 *
 * - `vKey`: the key, `VK_...`.
 *
 * # Returns
 *
 * 0: no key is down, because there is no keyboard.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getasynckeystate>
 *
 * # Differences from Windows
 *
 * - There is no keyboard but the terminal, which does not tell.
 */
SHORT GetAsyncKeyState(int vKey) WS2_SYM(GetAsyncKeyState);

/**
 * Makes a semaphore, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
 * - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
 * - `lMaximumCount`: the limit of that number, at least 1.
 * - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a count is out of its range |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createsemaphorea>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateSemaphoreA(LPSECURITY_ATTRIBUTES lpSemaphoreAttributes,
                        LONG lInitialCount,
                        LONG lMaximumCount,
                        LPCSTR lpName) WS2_SYM(CreateSemaphoreA);

/**
 * Makes a semaphore, or opens the one that has the name already. `CreateSemaphoreA` with a wide name.
 *
 * # Parameters
 *
 * - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
 * - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
 * - `lMaximumCount`: the limit of that number, at least 1.
 * - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a count is out of its range |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createsemaphorew>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateSemaphoreW(LPSECURITY_ATTRIBUTES lpSemaphoreAttributes,
                        LONG lInitialCount,
                        LONG lMaximumCount,
                        LPCWSTR lpName) WS2_SYM_W(CreateSemaphoreW);

/**
 * Makes a semaphore, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
 * - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
 * - `lMaximumCount`: the limit of that number, at least 1.
 * - `lpName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 * - `dwFlags`: 0.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` is not 0 |
 * | `ERROR_INVALID_PARAMETER` | a count is out of its range |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createsemaphoreexa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateSemaphoreExA(LPSECURITY_ATTRIBUTES lpSemaphoreAttributes,
                          LONG lInitialCount,
                          LONG lMaximumCount,
                          LPCSTR lpName,
                          DWORD dwFlags,
                          DWORD dwDesiredAccess) WS2_SYM(CreateSemaphoreExA);

/**
 * Makes a semaphore, or opens the one that has the name already. `CreateSemaphoreExA` with a wide name.
 *
 * # Parameters
 *
 * - `lpSemaphoreAttributes`: null, or whether child processes inherit the handle.
 * - `lInitialCount`: how many waits it can end at first, from 0 to `lMaximumCount`.
 * - `lMaximumCount`: the limit of that number, at least 1.
 * - `lpName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 * - `dwFlags`: 0.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a semaphore of that name, whose
 * state is left alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` is not 0 |
 * | `ERROR_INVALID_PARAMETER` | a count is out of its range |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createsemaphoreexw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateSemaphoreExW(LPSECURITY_ATTRIBUTES lpSemaphoreAttributes,
                          LONG lInitialCount,
                          LONG lMaximumCount,
                          LPCWSTR lpName,
                          DWORD dwFlags,
                          DWORD dwDesiredAccess) WS2_SYM_W(CreateSemaphoreExW);

/**
 * Opens a semaphore by its name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name, in UTF-8.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-opensemaphorea>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenSemaphoreA(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCSTR lpName) WS2_SYM(OpenSemaphoreA);

/**
 * Opens a semaphore by its name. `OpenSemaphoreA` with a wide name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpName`: the name.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-opensemaphorew>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenSemaphoreW(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCWSTR lpName) WS2_SYM_W(OpenSemaphoreW);

/**
 * Raises the count of a semaphore: it ends so many more waits.
 *
 * # Parameters
 *
 * - `hSemaphore`: the semaphore.
 * - `lReleaseCount`: how much to add.
 * - `lpPreviousCount`: where the count before goes; may be null.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hSemaphore` is not an open handle of a semaphore |
 * | `ERROR_TOO_MANY_POSTS` | `lReleaseCount` is negative, or the limit would be exceeded; the count stays as it is |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasesemaphore>
 */
BOOL ReleaseSemaphore(HANDLE hSemaphore,
                      LONG lReleaseCount,
                      LPLONG lpPreviousCount) WS2_SYM(ReleaseSemaphore);

/**
 * Finds where the extension of a path begins, with its dot.
 *
 * # Parameters
 *
 * - `pszPath`: the path.
 *
 * # Returns
 *
 * A pointer into `pszPath`: to the last dot of the last part, or to the terminator when there is
 * none; null for null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindextensiona>
 */
LPSTR PathFindExtensionA(LPCSTR pszPath) WS2_SYM(PathFindExtensionA);

/**
 * As `PathFindExtensionA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindextensionw>
 */
LPWSTR PathFindExtensionW(LPCWSTR pszPath) WS2_SYM_W(PathFindExtensionW);

/**
 * Finds where the last part of a path begins.
 *
 * # Parameters
 *
 * - `pszPath`: the path.
 *
 * # Returns
 *
 * A pointer into `pszPath`: behind its last separator that something follows, or `pszPath` itself.
 * The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindfilenamea>
 */
LPSTR PathFindFileNameA(LPCSTR pszPath) WS2_SYM(PathFindFileNameA);

/**
 * As `PathFindFileNameA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfindfilenamew>
 */
LPWSTR PathFindFileNameW(LPCWSTR pszPath) WS2_SYM_W(PathFindFileNameW);

/**
 * Tells whether there is a file or folder.
 *
 * # Parameters
 *
 * - `pszPath`: the path.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing |
 * | `ERROR_FILE_NOT_FOUND` | there is nothing |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfileexistsa>
 */
BOOL PathFileExistsA(LPCSTR pszPath) WS2_SYM(PathFileExistsA);

/**
 * As `PathFileExistsA`, in wide characters.
 *
 * # Errors
 *
 * As of `PathFileExistsA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/shlwapi/nf-shlwapi-pathfileexistsw>
 */
BOOL PathFileExistsW(LPCWSTR pszPath) WS2_SYM_W(PathFileExistsW);

/**
 * Makes a lock that nobody holds; all zero, as `SRWLOCK_INIT` has it, is one, too.
 *
 * # Parameters
 *
 * - `SRWLock`: where it goes.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializesrwlock>
 */
void InitializeSRWLock(PSRWLOCK SRWLock) WS2_SYM(InitializeSRWLock);

/**
 * Makes a condition variable; all zero, as `CONDITION_VARIABLE_INIT` has it, is one, too.
 *
 * # Parameters
 *
 * - `ConditionVariable`: where it goes.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-initializeconditionvariable>
 */
void InitializeConditionVariable(PCONDITION_VARIABLE ConditionVariable) WS2_SYM(InitializeConditionVariable);

/**
 * Takes a lock to hold it alone, when that is possible.
 *
 * # Parameters
 *
 * - `SRWLock`: the lock. Its owner cannot take it again.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-acquiresrwlockexclusive>
 */
void AcquireSRWLockExclusive(PSRWLOCK SRWLock) WS2_SYM(AcquireSRWLockExclusive);

/**
 * Takes a lock to hold it alone if that is possible at once.
 *
 * # Parameters
 *
 * - `SRWLock`: the lock. Its owner cannot take it again.
 *
 * # Returns
 *
 * Not 0 when the lock was taken; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-tryacquiresrwlockexclusive>
 */
BOOLEAN TryAcquireSRWLockExclusive(PSRWLOCK SRWLock) WS2_SYM(TryAcquireSRWLockExclusive);

/**
 * Gives back a lock that the calling thread holds alone.
 *
 * # Parameters
 *
 * - `SRWLock`: the lock. Its owner cannot take it again.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasesrwlockexclusive>
 */
void ReleaseSRWLockExclusive(PSRWLOCK SRWLock) WS2_SYM(ReleaseSRWLockExclusive);

/**
 * Takes a lock to hold it with others, when that is possible.
 *
 * # Parameters
 *
 * - `SRWLock`: the lock. Its owner cannot take it again.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-acquiresrwlockshared>
 */
void AcquireSRWLockShared(PSRWLOCK SRWLock) WS2_SYM(AcquireSRWLockShared);

/**
 * Takes a lock to hold it with others if that is possible at once.
 *
 * # Parameters
 *
 * - `SRWLock`: the lock. Its owner cannot take it again.
 *
 * # Returns
 *
 * Not 0 when the lock was taken; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-tryacquiresrwlockshared>
 */
BOOLEAN TryAcquireSRWLockShared(PSRWLOCK SRWLock) WS2_SYM(TryAcquireSRWLockShared);

/**
 * Gives back a lock that the calling thread holds with others.
 *
 * # Parameters
 *
 * - `SRWLock`: the lock. Its owner cannot take it again.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-releasesrwlockshared>
 */
void ReleaseSRWLockShared(PSRWLOCK SRWLock) WS2_SYM(ReleaseSRWLockShared);

/**
 * Gives up a lock, sleeps until the condition variable is woken, and takes the lock again.
 *
 * It may end without reason: check what you wait for again.
 *
 * # Parameters
 *
 * - `ConditionVariable`: the condition variable.
 * - `CriticalSection`: a section that the calling thread has entered once.
 * - `dwMilliseconds`: how long to sleep at most, in milliseconds; `INFINITE` is for ever.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 * | `ERROR_TIMEOUT` | the time has come first; the lock is held again all the same |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleepconditionvariablecs>
 */
BOOL SleepConditionVariableCS(PCONDITION_VARIABLE ConditionVariable,
                              PCRITICAL_SECTION CriticalSection,
                              DWORD dwMilliseconds) WS2_SYM(SleepConditionVariableCS);

/**
 * Gives up a lock, sleeps until the condition variable is woken, and takes the lock again.
 *
 * It may end without reason: check what you wait for again.
 *
 * # Parameters
 *
 * - `ConditionVariable`: the condition variable.
 * - `SRWLock`: a lock that the calling thread holds.
 * - `dwMilliseconds`: how long to sleep at most, in milliseconds; `INFINITE` is for ever.
 * - `Flags`: 0, or `CONDITION_VARIABLE_LOCKMODE_SHARED` when the lock is shared.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 * | `ERROR_TIMEOUT` | the time has come first; the lock is held again all the same |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleepconditionvariablesrw>
 */
BOOL SleepConditionVariableSRW(PCONDITION_VARIABLE ConditionVariable,
                               PSRWLOCK SRWLock,
                               DWORD dwMilliseconds,
                               ULONG Flags) WS2_SYM(SleepConditionVariableSRW);

/**
 * Wakes one thread that sleeps on a condition variable.
 *
 * # Parameters
 *
 * - `ConditionVariable`: the condition variable.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakeconditionvariable>
 */
void WakeConditionVariable(PCONDITION_VARIABLE ConditionVariable) WS2_SYM(WakeConditionVariable);

/**
 * Wakes every thread that sleeps on a condition variable.
 *
 * # Parameters
 *
 * - `ConditionVariable`: the condition variable.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-wakeallconditionvariable>
 */
void WakeAllConditionVariable(PCONDITION_VARIABLE ConditionVariable) WS2_SYM(WakeAllConditionVariable);

/**
 * Answers the length of a string.
 *
 * # Parameters
 *
 * - `lpString`: the string.
 *
 * # Returns
 *
 * The length in characters of its kind, without the terminator; 0 when it is null.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrlena>
 */
int lstrlenA(LPCSTR lpString) WS2_SYM(lstrlenA);

/**
 * As `lstrlenA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrlenw>
 */
int lstrlenW(LPCWSTR lpString) WS2_SYM_W(lstrlenW);

/**
 * Copies a string.
 *
 * # Parameters
 *
 * - `lpString1`: where the string goes.
 * - `lpString2`: the string.
 *
 * # Returns
 *
 * `lpString1`, or null when one of both is null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpya>
 */
LPSTR lstrcpyA(LPSTR lpString1, LPCSTR lpString2) WS2_SYM(lstrcpyA);

/**
 * As `lstrcpyA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpyw>
 */
LPWSTR lstrcpyW(LPWSTR lpString1, LPCWSTR lpString2) WS2_SYM_W(lstrcpyW);

/**
 * Copies a string, or as much of it as there is room for.
 *
 * # Parameters
 *
 * - `lpString1`: where the string goes.
 * - `lpString2`: the string.
 * - `iMaxLength`: the room at `lpString1`, in characters, with the terminator.
 *
 * # Returns
 *
 * `lpString1`, which is terminated unless there is no room at all; or null when one of both is
 * null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpyna>
 */
LPSTR lstrcpynA(LPSTR lpString1, LPCSTR lpString2, int iMaxLength) WS2_SYM(lstrcpynA);

/**
 * As `lstrcpynA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcpynw>
 */
LPWSTR lstrcpynW(LPWSTR lpString1, LPCWSTR lpString2, int iMaxLength) WS2_SYM_W(lstrcpynW);

/**
 * Appends a string to another.
 *
 * # Parameters
 *
 * - `lpString1`: the string to append to.
 * - `lpString2`: the string to append.
 *
 * # Returns
 *
 * `lpString1`, or null when one of both is null. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcata>
 */
LPSTR lstrcatA(LPSTR lpString1, LPCSTR lpString2) WS2_SYM(lstrcatA);

/**
 * As `lstrcatA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcatw>
 */
LPWSTR lstrcatW(LPWSTR lpString1, LPCWSTR lpString2) WS2_SYM_W(lstrcatW);

/**
 * Compares strings as a dictionary does: punctuation before digits before letters, small ones
 * before capitals, hyphens and apostrophes last.
 *
 * # Parameters
 *
 * - `lpString1`: the one string.
 * - `lpString2`: the other.
 *
 * # Returns
 *
 * -1, 0 or 1 as `lpString1` comes before `lpString2`, is equal or comes behind; null comes before
 * any string. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpa>
 *
 * # Differences from Windows
 *
 * - Letters with accents come behind the others, in the order of their code points, whatever the
 *   user's language.
 */
int lstrcmpA(LPCSTR lpString1, LPCSTR lpString2) WS2_SYM(lstrcmpA);

/**
 * As `lstrcmpA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpw>
 */
int lstrcmpW(LPCWSTR lpString1, LPCWSTR lpString2) WS2_SYM_W(lstrcmpW);

/**
 * Compares strings as a dictionary does, without regard to case.
 *
 * # Parameters
 *
 * - `lpString1`: the one string.
 * - `lpString2`: the other.
 *
 * # Returns
 *
 * -1, 0 or 1 as `lpString1` comes before `lpString2`, is equal or comes behind; null comes before
 * any string. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpia>
 *
 * # Differences from Windows
 *
 * - Letters with accents come behind the others, in the order of their code points, whatever the
 *   user's language.
 */
int lstrcmpiA(LPCSTR lpString1, LPCSTR lpString2) WS2_SYM(lstrcmpiA);

/**
 * As `lstrcmpiA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-lstrcmpiw>
 */
int lstrcmpiW(LPCWSTR lpString1, LPCWSTR lpString2) WS2_SYM_W(lstrcmpiW);

/**
 * Compares strings as a dictionary does.
 *
 * # Parameters
 *
 * - `Locale`: the language; the order is the same for all.
 * - `dwCmpFlags`: 0, or any of `NORM_IGNORECASE`, `LINGUISTIC_IGNORECASE`,
 *   `NORM_LINGUISTIC_CASING` and `SORT_STRINGSORT`.
 * - `lpString1`: the one string.
 * - `cchCount1`: its length in characters, or negative when it is terminated.
 * - `lpString2`: the other.
 * - `cchCount2`: its length likewise.
 *
 * # Returns
 *
 * `CSTR_LESS_THAN`, `CSTR_EQUAL` or `CSTR_GREATER_THAN`, and the last error kept; or 0, with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a string is null |
 * | `ERROR_INVALID_FLAGS` | a flag that is not known |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-comparestringa>
 *
 * # Differences from Windows
 *
 * - Languages do not differ; letters with accents come behind the others.
 * - The other flags of `CompareString` are refused.
 */
int CompareStringA(LCID Locale,
                   DWORD dwCmpFlags,
                   LPCSTR lpString1,
                   int cchCount1,
                   LPCSTR lpString2,
                   int cchCount2) WS2_SYM(CompareStringA);

/**
 * As `CompareStringA`, in wide characters.
 *
 * # Errors
 *
 * As of `CompareStringA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-comparestringw>
 */
int CompareStringW(LCID Locale,
                   DWORD dwCmpFlags,
                   LPCWSTR lpString1,
                   int cchCount1,
                   LPCWSTR lpString2,
                   int cchCount2) WS2_SYM_W(CompareStringW);

/**
 * Compares wide strings by their code units in UTF-16.
 *
 * # Parameters
 *
 * - `lpString1`: the one string.
 * - `cchCount1`: its length in characters, or negative when it is terminated.
 * - `lpString2`: the other.
 * - `cchCount2`: its length likewise.
 * - `bIgnoreCase`: whether case does not count.
 *
 * # Returns
 *
 * `CSTR_LESS_THAN`, `CSTR_EQUAL` or `CSTR_GREATER_THAN`, and the last error kept; or 0, with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a string is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-comparestringordinal>
 */
int CompareStringOrdinal(LPCWSTR lpString1,
                         int cchCount1,
                         LPCWSTR lpString2,
                         int cchCount2,
                         BOOL bIgnoreCase) WS2_SYM_W(CompareStringOrdinal);

/**
 * Changes a string to capitals in place, or one character.
 *
 * # Parameters
 *
 * - `lpsz`: the string; or, when it is below 0x10000, a character instead of an address.
 *
 * # Returns
 *
 * `lpsz`, or the changed character. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charuppera>
 *
 * # Differences from Windows
 *
 * - In narrow strings, letters whose other case takes another number of bytes stay as they are.
 */
LPSTR CharUpperA(LPSTR lpsz) WS2_SYM(CharUpperA);

/**
 * As `CharUpperA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charupperw>
 */
LPWSTR CharUpperW(LPWSTR lpsz) WS2_SYM_W(CharUpperW);

/**
 * Changes characters to capitals in place.
 *
 * # Parameters
 *
 * - `lpsz`: the characters.
 * - `cchLength`: how many.
 *
 * # Returns
 *
 * The number of characters looked at, which is `cchLength`, or 0 when `lpsz` is null. The last
 * error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charupperbuffa>
 *
 * # Differences from Windows
 *
 * - As of `CharUpperA`.
 */
DWORD CharUpperBuffA(LPSTR lpsz, DWORD cchLength) WS2_SYM(CharUpperBuffA);

/**
 * As `CharUpperBuffA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charupperbuffw>
 */
DWORD CharUpperBuffW(LPWSTR lpsz, DWORD cchLength) WS2_SYM_W(CharUpperBuffW);

/**
 * Changes a string to small letters in place, or one character.
 *
 * # Parameters
 *
 * - `lpsz`: the string; or, when it is below 0x10000, a character instead of an address.
 *
 * # Returns
 *
 * `lpsz`, or the changed character. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowera>
 *
 * # Differences from Windows
 *
 * - In narrow strings, letters whose other case takes another number of bytes stay as they are.
 */
LPSTR CharLowerA(LPSTR lpsz) WS2_SYM(CharLowerA);

/**
 * As `CharLowerA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowerw>
 */
LPWSTR CharLowerW(LPWSTR lpsz) WS2_SYM_W(CharLowerW);

/**
 * Changes characters to small letters in place.
 *
 * # Parameters
 *
 * - `lpsz`: the characters.
 * - `cchLength`: how many.
 *
 * # Returns
 *
 * The number of characters looked at, which is `cchLength`, or 0 when `lpsz` is null. The last
 * error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowerbuffa>
 *
 * # Differences from Windows
 *
 * - As of `CharLowerA`.
 */
DWORD CharLowerBuffA(LPSTR lpsz, DWORD cchLength) WS2_SYM(CharLowerBuffA);

/**
 * As `CharLowerBuffA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-charlowerbuffw>
 */
DWORD CharLowerBuffW(LPWSTR lpsz, DWORD cchLength) WS2_SYM_W(CharLowerBuffW);

/**
 * Tells about the processors and the memory.
 *
 * # Parameters
 *
 * - `lpSystemInfo`: where the answer goes; null is ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsysteminfo>
 */
void GetSystemInfo(LPSYSTEM_INFO lpSystemInfo) WS2_SYM(GetSystemInfo);

/**
 * Tells about the processors and the memory; the same as `GetSystemInfo`, as programs are native
 * ones.
 *
 * # Parameters
 *
 * - `lpSystemInfo`: where the answer goes; null is ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getnativesysteminfo>
 */
void GetNativeSystemInfo(LPSYSTEM_INFO lpSystemInfo) WS2_SYM(GetNativeSystemInfo);

/**
 * Tells how much memory there is.
 *
 * # Parameters
 *
 * - `lpBuffer`: where the answer goes; `dwLength` must be its size.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpBuffer` is null, or `dwLength` is not its size |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-globalmemorystatusex>
 */
BOOL GlobalMemoryStatusEx(LPMEMORYSTATUSEX lpBuffer) WS2_SYM(GlobalMemoryStatusEx);

/**
 * Tells how much memory there is.
 *
 * # Parameters
 *
 * - `lpBuffer`: where the answer goes; null is ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-globalmemorystatus>
 */
void GlobalMemoryStatus(LPMEMORYSTATUS lpBuffer) WS2_SYM(GlobalMemoryStatus);

/**
 * Answers the version of Windows that this library behaves as: 10.0, build 19045.
 *
 * # Returns
 *
 * The major version in the lowest byte, the minor one in the next, the build in the upper half.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getversion>
 */
DWORD GetVersion(void) WS2_SYM(GetVersion);

/**
 * Tells the version of Windows that this library behaves as: 10.0, build 19045.
 *
 * # Parameters
 *
 * - `lpVersionInformation`: where the answer goes; `dwOSVersionInfoSize` must be its size, or that
 *   of the extended structure.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INSUFFICIENT_BUFFER` | `lpVersionInformation` is null, or its size is neither |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getversionexa>
 */
BOOL GetVersionExA(LPOSVERSIONINFOA lpVersionInformation) WS2_SYM(GetVersionExA);

/**
 * As `GetVersionExA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetVersionExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getversionexw>
 */
BOOL GetVersionExW(LPOSVERSIONINFOW lpVersionInformation) WS2_SYM_W(GetVersionExW);

/**
 * Tells the NetBIOS name of the machine: the host name up to the first dot, in capitals, no longer
 * than 15 characters.
 *
 * # Parameters
 *
 * - `lpBuffer`: where the name goes; `MAX_COMPUTERNAME_LENGTH` + 1 characters are enough.
 * - `nSize`: the room there in characters; receives the length of the name, or the room that is
 *   needed.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `nSize` is null |
 * | `ERROR_BUFFER_OVERFLOW` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcomputernamea>
 */
BOOL GetComputerNameA(LPSTR lpBuffer, LPDWORD nSize) WS2_SYM(GetComputerNameA);

/**
 * As `GetComputerNameA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetComputerNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getcomputernamew>
 */
BOOL GetComputerNameW(LPWSTR lpBuffer, LPDWORD nSize) WS2_SYM_W(GetComputerNameW);

/**
 * Tells a name of the machine.
 *
 * # Parameters
 *
 * - `NameType`: which name: 0 and 4 for the NetBIOS name, 1 and 5 for the host name, 2 and 6 for
 *   the domain, 3 and 7 for both.
 * - `lpBuffer`: where the name goes.
 * - `nSize`: the room there in characters; receives the length of the name, or the room that is
 *   needed.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `nSize` is null, or the kind is none |
 * | `ERROR_MORE_DATA` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getcomputernameexa>
 */
BOOL GetComputerNameExA(int NameType, LPSTR lpBuffer, LPDWORD nSize) WS2_SYM(GetComputerNameExA);

/**
 * As `GetComputerNameExA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetComputerNameExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getcomputernameexw>
 */
BOOL GetComputerNameExW(int NameType, LPWSTR lpBuffer, LPDWORD nSize) WS2_SYM_W(GetComputerNameExW);

/**
 * Tells the name of the user that the program runs as.
 *
 * # Parameters
 *
 * - `lpBuffer`: where the name goes; `UNLEN` + 1 characters are enough.
 * - `pcbBuffer`: the room there in characters; receives the length of the name with the
 *   terminator, or the room that is needed.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pcbBuffer` is null |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getusernamea>
 */
BOOL GetUserNameA(LPSTR lpBuffer, LPDWORD pcbBuffer) WS2_SYM(GetUserNameA);

/**
 * As `GetUserNameA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetUserNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getusernamew>
 */
BOOL GetUserNameW(LPWSTR lpBuffer, LPDWORD pcbBuffer) WS2_SYM_W(GetUserNameW);

/**
 * Tells where the system's libraries are: `/usr/lib`.
 *
 * # Parameters
 *
 * - `lpBuffer`: where the path goes.
 * - `uSize`: the room there, in characters.
 *
 * # Returns
 *
 * The length of the path in characters, without the terminator; or the room that is needed, with
 * the terminator, when there is too little. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemdirectorya>
 *
 * # Differences from Windows
 *
 * - Windows' libraries are not there; `LoadLibrary` finds those that this one stands for under any
 *   path.
 */
UINT GetSystemDirectoryA(LPSTR lpBuffer, UINT uSize) WS2_SYM(GetSystemDirectoryA);

/**
 * As `GetSystemDirectoryA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemdirectoryw>
 */
UINT GetSystemDirectoryW(LPWSTR lpBuffer, UINT uSize) WS2_SYM_W(GetSystemDirectoryW);

/**
 * Tells where the system is: `/usr`.
 *
 * # Parameters
 *
 * - `lpBuffer`: where the path goes.
 * - `uSize`: the room there, in characters.
 *
 * # Returns
 *
 * The length of the path in characters, without the terminator; or the room that is needed, with
 * the terminator, when there is too little. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getwindowsdirectorya>
 *
 * # Differences from Windows
 *
 * - Windows' libraries are not there; `LoadLibrary` finds those that this one stands for under any
 *   path.
 */
UINT GetWindowsDirectoryA(LPSTR lpBuffer, UINT uSize) WS2_SYM(GetWindowsDirectoryA);

/**
 * As `GetWindowsDirectoryA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getwindowsdirectoryw>
 */
UINT GetWindowsDirectoryW(LPWSTR lpBuffer, UINT uSize) WS2_SYM_W(GetWindowsDirectoryW);

/**
 * Tells whether a debugger is attached to the program.
 *
 * # Returns
 *
 * `TRUE` or `FALSE`. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-isdebuggerpresent>
 */
BOOL IsDebuggerPresent(void) WS2_SYM(IsDebuggerPresent);

/**
 * Stops in the debugger; without one, ends the program as `SIGTRAP` does.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-debugbreak>
 */
void DebugBreak(void) WS2_SYM(DebugBreak);

/**
 * Tells the developer something: on the standard error output, when the environment variable
 * `WS2_TRACE` names `debug`.
 *
 * # Parameters
 *
 * - `lpOutputString`: the text; null is ignored.
 *
 * # Returns
 *
 * Nothing; as on Windows, without somebody to read it the text is lost. The last error stays as it
 * is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-outputdebugstringa>
 */
void OutputDebugStringA(LPCSTR lpOutputString) WS2_SYM(OutputDebugStringA);

/**
 * As `OutputDebugStringA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/debugapi/nf-debugapi-outputdebugstringw>
 */
void OutputDebugStringW(LPCWSTR lpOutputString) WS2_SYM_W(OutputDebugStringW);

/**
 * Rings the terminal's bell.
 *
 * # Parameters
 *
 * - `dwFreq`: the pitch, in hertz, from 37 to 32767.
 * - `dwDuration`: how long, in milliseconds.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the pitch is out of range |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/utilapiset/nf-utilapiset-beep>
 *
 * # Differences from Windows
 *
 * - The bell has one pitch and length; the call does not wait for its end. Without a terminal
 *   nothing sounds.
 */
BOOL Beep(DWORD dwFreq, DWORD dwDuration) WS2_SYM(Beep);

/**
 * Multiplies and divides with 64 bits in between, and rounds to the nearest.
 *
 * # Parameters
 *
 * - `nNumber`: the one factor.
 * - `nNumerator`: the other.
 * - `nDenominator`: the divisor.
 *
 * # Returns
 *
 * The result, or -1 when it does not fit or the divisor is 0. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-muldiv>
 */
int MulDiv(int nNumber, int nNumerator, int nDenominator) WS2_SYM(MulDiv);

/**
 * Says which errors the system is to show in boxes; here it shows none in any mode.
 *
 * # Parameters
 *
 * - `uMode`: any of the `SEM_...` constants.
 *
 * # Returns
 *
 * The mode before. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-seterrormode>
 */
UINT SetErrorMode(UINT uMode) WS2_SYM(SetErrorMode);

/**
 * Answers what `SetErrorMode` has set.
 *
 * # Returns
 *
 * The mode, 0 at first. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-geterrormode>
 */
UINT GetErrorMode(void) WS2_SYM(GetErrorMode);

/**
 * Converts a string to wide characters.
 *
 * # Parameters
 *
 * - `CodePage`: the code page of the string: `CP_UTF8`, `CP_ACP`, 1252, 936 ... ; `CP_ACP`,
 *   `CP_OEMCP`, `CP_MACCP` and `CP_THREAD_ACP` are UTF-8.
 * - `dwFlags`: 0, or any of the `MB_...` constants; with UTF-8 and GB18030, 0 or
 *   `MB_ERR_INVALID_CHARS`.
 * - `lpMultiByteStr`: the string.
 * - `cbMultiByte`: its length in bytes, or negative when it is terminated; the terminator is
 *   converted then too.
 * - `lpWideCharStr`: where the wide characters go.
 * - `cchWideChar`: the room there in characters, or 0 to ask how many are needed.
 *
 * # Returns
 *
 * The number of characters written, or needed when `cchWideChar` is 0, and the last error kept; or
 * 0, with the reason in `GetLastError`. What is no character becomes U+FFFD, or a question mark in
 * code pages other than UTF-8, unless `MB_ERR_INVALID_CHARS` is given.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a null string, a length of 0 or a room that is negative or null, the string and the room being the same, or a code page that is not known |
 * | `ERROR_INVALID_FLAGS` | a flag that is not known, or not with this code page |
 * | `ERROR_NO_UNICODE_TRANSLATION` | `MB_ERR_INVALID_CHARS` is given and not all are characters |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small; it is left as it was |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-multibytetowidechar>
 *
 * # Differences from Windows
 *
 * - UTF-7 and `CP_SYMBOL` are not known.
 * - `MB_COMPOSITE` takes no characters apart.
 * - With `CP_ACP` and its like every flag is accepted, as where they are not UTF-8.
 */
int MultiByteToWideChar(UINT CodePage,
                        DWORD dwFlags,
                        LPCSTR lpMultiByteStr,
                        int cbMultiByte,
                        LPWSTR lpWideCharStr,
                        int cchWideChar) WS2_SYM_W(MultiByteToWideChar);

/**
 * Converts a wide string to a code page.
 *
 * # Parameters
 *
 * - `CodePage`: the code page to convert to, as for `MultiByteToWideChar`.
 * - `dwFlags`: 0, or any of the `WC_...` constants; with UTF-8 and GB18030, 0 or
 *   `WC_ERR_INVALID_CHARS`, which other code pages do not know.
 * - `lpWideCharStr`: the wide string.
 * - `cchWideChar`: its length in characters, or negative when it is terminated; the terminator is
 *   converted then too.
 * - `lpMultiByteStr`: where the string goes.
 * - `cbMultiByte`: the room there in bytes, or 0 to ask how many are needed.
 * - `lpDefaultChar`: what stands for characters that the code page does not have; null for a
 *   question mark. Must be null with `CP_UTF8`.
 * - `lpUsedDefaultChar`: where to tell whether that was needed; null not to. Must be null with
 *   `CP_UTF8`.
 *
 * # Returns
 *
 * The number of bytes written, or needed when `cbMultiByte` is 0, and the last error kept; or 0,
 * with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a null string, a length of 0 or a room that is negative or null, the string and the room being the same, a code page that is not known, or a default character with `CP_UTF8` |
 * | `ERROR_INVALID_FLAGS` | a flag that is not known, or not with this code page |
 * | `ERROR_NO_UNICODE_TRANSLATION` | `WC_ERR_INVALID_CHARS` is given and not all are characters |
 * | `ERROR_INSUFFICIENT_BUFFER` | the room is too small; it is left as it was |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-widechartomultibyte>
 *
 * # Differences from Windows
 *
 * - No character stands for another that looks like it, with or without `WC_NO_BEST_FIT_CHARS`.
 * - `WC_COMPOSITECHECK` composes nothing.
 * - With `CP_ACP` and its like every flag and a default character are accepted, as where they are
 *   not UTF-8.
 */
int WideCharToMultiByte(UINT CodePage,
                        DWORD dwFlags,
                        LPCWSTR lpWideCharStr,
                        int cchWideChar,
                        LPSTR lpMultiByteStr,
                        int cbMultiByte,
                        LPCSTR lpDefaultChar,
                        LPBOOL lpUsedDefaultChar) WS2_SYM_W(WideCharToMultiByte);

/**
 * Answers the code page of the ANSI functions.
 *
 * # Returns
 *
 * 65001, UTF-8.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getacp>
 */
UINT GetACP(void) WS2_SYM(GetACP);

/**
 * Answers the code page of consoles.
 *
 * # Returns
 *
 * 65001, UTF-8.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getoemcp>
 */
UINT GetOEMCP(void) WS2_SYM(GetOEMCP);

/**
 * Tells whether a code page is known.
 *
 * # Parameters
 *
 * - `CodePage`: the number of a code page.
 *
 * # Returns
 *
 * `TRUE` when strings can be converted from and to it, otherwise `FALSE`. The last error stays as
 * it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-isvalidcodepage>
 */
BOOL IsValidCodePage(UINT CodePage) WS2_SYM(IsValidCodePage);

/**
 * Tells about a code page.
 *
 * # Parameters
 *
 * - `CodePage`: the code page.
 * - `lpCPInfo`: where the answer goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a code page that is not known, or `lpCPInfo` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-getcpinfo>
 */
BOOL GetCPInfo(UINT CodePage, LPCPINFO lpCPInfo) WS2_SYM(GetCPInfo);

/**
 * Tells whether a byte begins a character of two bytes in the ANSI code page.
 *
 * # Parameters
 *
 * - `TestChar`: the byte.
 *
 * # Returns
 *
 * `FALSE`: UTF-8 is no code page of that kind. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-isdbcsleadbyte>
 */
BOOL IsDBCSLeadByte(BYTE TestChar) WS2_SYM(IsDBCSLeadByte);

/**
 * Tells whether a byte begins a character of two bytes in a code page.
 *
 * # Parameters
 *
 * - `CodePage`: the code page.
 * - `TestChar`: the byte.
 *
 * # Returns
 *
 * `TRUE` or `FALSE`. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winnls/nf-winnls-isdbcsleadbyteex>
 */
BOOL IsDBCSLeadByteEx(UINT CodePage, BYTE TestChar) WS2_SYM(IsDBCSLeadByteEx);

/**
 * Has a thread of the pool call a function, once.
 *
 * # Parameters
 *
 * - `Function`: the function. What it answers is ignored.
 * - `Context`: what it is given.
 * - `Flags`: 0, or any of `WT_EXECUTELONGFUNCTION` (no other call is to wait for it) and others of `WT_...`,
 *   which are without effect.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Function` is null |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-queueuserworkitem>
 *
 * # Differences from Windows
 *
 * - A null `Function` is refused, where Windows calls it.
 * - `WT_SET_MAX_THREADPOOL_THREADS` is ignored: `SetThreadpoolThreadMaximum` does that.
 */
BOOL QueueUserWorkItem(LPTHREAD_START_ROUTINE Function,
                       PVOID Context,
                       ULONG Flags) WS2_SYM(QueueUserWorkItem);

/**
 * Has a thread of the pool call a function whenever an object is signalled, or time has passed.
 *
 * # Parameters
 *
 * - `phNewWaitObject`: where the registration goes, which `UnregisterWaitEx` ends.
 * - `hObject`: the object, which is taken as by a wait. It stays in being until then.
 * - `Callback`: the function. It is given `Context`, and `TRUE` when time has passed.
 * - `Context`: what it is given.
 * - `dwMilliseconds`: how long to wait each time, in milliseconds; `INFINITE` is for ever.
 * - `dwFlags`: 0, or any of `WT_EXECUTEONLYONCE` (one call, and no more), `WT_EXECUTELONGFUNCTION` (no
 *   other call is to wait for it), `WT_EXECUTEINWAITTHREAD` (calls with it are made one after the other) and
 *   others of `WT_...`, which are without effect.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `phNewWaitObject` or `Callback` is null |
 * | `ERROR_INVALID_HANDLE` | `hObject` is not an open handle of something to wait for |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-registerwaitforsingleobject>
 *
 * # Differences from Windows
 *
 * - A mutex is taken by no thread: nobody can release it but `UnregisterWaitEx`, which abandons it.
 */
BOOL RegisterWaitForSingleObject(PHANDLE phNewWaitObject,
                                 HANDLE hObject,
                                 WAITORTIMERCALLBACK Callback,
                                 PVOID Context,
                                 ULONG dwMilliseconds,
                                 ULONG dwFlags) WS2_SYM(RegisterWaitForSingleObject);

/**
 * Ends a registration. Calls that were due are made all the same.
 *
 * # Parameters
 *
 * - `WaitHandle`: the registration.
 * - `CompletionEvent`: null; an event that is set when no call is to come or under way; or
 *   `INVALID_HANDLE_VALUE`, to wait for that.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `WaitHandle` is not a registration, or `CompletionEvent` no event |
 * | `ERROR_IO_PENDING` | calls are to come or under way, and were not waited for; the registration has ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-unregisterwaitex>
 */
BOOL UnregisterWaitEx(HANDLE WaitHandle,
                      HANDLE CompletionEvent) WS2_SYM(UnregisterWaitEx);

/**
 * Ends a registration: `UnregisterWaitEx` that tells nobody and does not wait.
 *
 * # Parameters
 *
 * - `WaitHandle`: the registration.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `WaitHandle` is not a registration |
 * | `ERROR_IO_PENDING` | calls are to come or under way; the registration has ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-unregisterwait>
 */
BOOL UnregisterWait(HANDLE WaitHandle) WS2_SYM(UnregisterWait);

/**
 * Makes a pool of threads of its own.
 *
 * # Parameters
 *
 * - `reserved`: null.
 *
 * # Returns
 *
 * The pool, which `CloseThreadpool` ends, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `reserved` is not null |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpool>
 */
PTP_POOL CreateThreadpool(PVOID reserved) WS2_SYM(CreateThreadpool);

/**
 * Closes a pool. It ends when the last of what was made for it is closed and done.
 *
 * # Parameters
 *
 * - `ptpp`: the pool.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpool>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpool(PTP_POOL ptpp) WS2_SYM(CloseThreadpool);

/**
 * Limits how many threads a pool has: 500 at first.
 *
 * # Parameters
 *
 * - `ptpp`: the pool, or null for that of the process.
 * - `cthrdMost`: how many at most; 0 counts as 1.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolthreadmaximum>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void SetThreadpoolThreadMaximum(PTP_POOL ptpp,
                                DWORD cthrdMost) WS2_SYM(SetThreadpoolThreadMaximum);

/**
 * Has a pool start threads, and keep them when there is nothing to do.
 *
 * # Parameters
 *
 * - `ptpp`: the pool, or null for that of the process.
 * - `cthrdMic`: how many at least, up to the limit.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `ptpp` is not a pool |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-setthreadpoolthreadminimum>
 */
BOOL SetThreadpoolThreadMinimum(PTP_POOL ptpp,
                                DWORD cthrdMic) WS2_SYM(SetThreadpoolThreadMinimum);

/**
 * Makes a group, for what is to be closed together.
 *
 * # Returns
 *
 * The group, which `CloseThreadpoolCleanupGroup` ends, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-createthreadpoolcleanupgroup>
 */
PTP_CLEANUP_GROUP CreateThreadpoolCleanupGroup(void) WS2_SYM(CreateThreadpoolCleanupGroup);

/**
 * Closes a group. Members that it still has stay.
 *
 * # Parameters
 *
 * - `ptpcg`: the group.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolcleanupgroup>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpoolCleanupGroup(PTP_CLEANUP_GROUP ptpcg) WS2_SYM(CloseThreadpoolCleanupGroup);

/**
 * Closes the members of a group, and waits for their callbacks.
 *
 * # Parameters
 *
 * - `ptpcg`: the group. It stays, and can have new members.
 * - `fCancelPendingCallbacks`: whether callbacks that no thread has begun are taken back. Then the function of
 *   the environment that a member was made with is called for it, if there is one.
 * - `pvCleanupContext`: what that is given, behind the context of the member.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-closethreadpoolcleanupgroupmembers>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void CloseThreadpoolCleanupGroupMembers(PTP_CLEANUP_GROUP ptpcg,
                                        BOOL fCancelPendingCallbacks,
                                        PVOID pvCleanupContext) WS2_SYM(CloseThreadpoolCleanupGroupMembers);

/**
 * Tells the pool that this callback may take long.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 *
 * # Returns
 *
 * `TRUE` when another thread can take what comes meanwhile, else `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_MAX_THRDS_REACHED` | all threads that the pool may have are busy, or `pci` is no call |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-callbackmayrunlong>
 */
BOOL CallbackMayRunLong(PTP_CALLBACK_INSTANCE pci) WS2_SYM(CallbackMayRunLong);

/**
 * Has those who wait for this callback not wait any more, though it goes on.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-disassociatecurrentthreadfromcallback>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void DisassociateCurrentThreadFromCallback(PTP_CALLBACK_INSTANCE pci) WS2_SYM(DisassociateCurrentThreadFromCallback);

/**
 * Has an event set when the callback has returned.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 * - `evt`: the event.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-seteventwhencallbackreturns>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void SetEventWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci,
                                 HANDLE evt) WS2_SYM(SetEventWhenCallbackReturns);

/**
 * Has a semaphore released when the callback has returned.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 * - `sem`: the semaphore.
 * - `crel`: how much to add to its count.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-releasesemaphorewhencallbackreturns>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void ReleaseSemaphoreWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci,
                                         HANDLE sem,
                                         DWORD crel) WS2_SYM(ReleaseSemaphoreWhenCallbackReturns);

/**
 * Has a mutex that the thread owns released when the callback has returned.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 * - `mutex`: the mutex.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-releasemutexwhencallbackreturns>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void ReleaseMutexWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci,
                                     HANDLE mutex) WS2_SYM(ReleaseMutexWhenCallbackReturns);

/**
 * Has a critical section that the thread owns left when the callback has returned.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 * - `pcs`: the section.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-leavecriticalsectionwhencallbackreturns>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void LeaveCriticalSectionWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci,
                                             LPCRITICAL_SECTION pcs) WS2_SYM(LeaveCriticalSectionWhenCallbackReturns);

/**
 * Has a module freed when the callback has returned.
 *
 * # Parameters
 *
 * - `pci`: the number of the call, which the callback was given.
 * - `module`: the module.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoolapiset/nf-threadpoolapiset-freelibrarywhencallbackreturns>
 *
 * # Differences from Windows
 *
 * - A pointer that is none is ignored, where Windows ends the program.
 */
void FreeLibraryWhenCallbackReturns(PTP_CALLBACK_INSTANCE pci,
                                    HMODULE module) WS2_SYM(FreeLibraryWhenCallbackReturns);

/**
 * Starts a thread.
 *
 * # Parameters
 *
 * - `lpThreadAttributes`: null, or whether child processes inherit the handle.
 * - `dwStackSize`: 0, or the memory of the stack to begin with, in bytes; with
 *   `STACK_SIZE_PARAM_IS_A_RESERVATION` the size of the whole stack. Without that it is 1 MiB at least.
 * - `lpStartAddress`: what the thread runs. What it answers is the exit code.
 * - `lpParameter`: what that is given.
 * - `dwCreationFlags`: 0, or any of `CREATE_SUSPENDED` and `STACK_SIZE_PARAM_IS_A_RESERVATION`.
 * - `lpThreadId`: where the number of the thread goes; may be null.
 *
 * # Returns
 *
 * The handle, which is to be closed by `CloseHandle`, and the last error kept; or null with the reason
 * in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpStartAddress` is null |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for another thread, or for its stack |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createthread>
 *
 * # Differences from Windows
 *
 * - A null `lpStartAddress` is refused, where Windows starts a thread that crashes.
 */
HANDLE CreateThread(LPSECURITY_ATTRIBUTES lpThreadAttributes,
                    SIZE_T dwStackSize,
                    LPTHREAD_START_ROUTINE lpStartAddress,
                    LPVOID lpParameter,
                    DWORD dwCreationFlags,
                    LPDWORD lpThreadId) WS2_SYM(CreateThread);

/**
 * Ends the calling thread, from any depth.
 *
 * # Parameters
 *
 * - `dwExitCode`: what `GetExitCodeThread` answers from then on.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-exitthread>
 *
 * # Differences from Windows
 *
 * - In a thread that this library did not start, such as the first one or one of `std::thread`, the
 *   system's `pthread_exit` ends the thread; with glibc that runs the destructors of C++ objects on the
 *   stack, and must not meet a `catch (...)` that does not throw on. When the last thread has ended so,
 *   the exit code of the process is 0.
 */
void ExitThread(DWORD dwExitCode) WS2_SYM(ExitThread) __attribute__((noreturn));

/**
 * Ends a thread from outside.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 * - `dwExitCode`: what `GetExitCodeThread` answers from then on.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`. It does not return in the thread that it ends.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_NOT_SUPPORTED` | it runs, and is not the calling thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-terminatethread>
 *
 * # Differences from Windows
 *
 * - A thread that runs cannot be ended from outside: POSIX has no such thing that leaves the process
 *   whole. The calling thread ends as by `ExitThread`, one that has not begun to run never does, and
 *   nothing happens to one that has ended.
 */
BOOL TerminateThread(HANDLE hThread,
                     DWORD dwExitCode) WS2_SYM(TerminateThread);

/**
 * Tells what a thread has answered.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 * - `lpExitCode`: where the exit code goes: `STILL_ACTIVE` until the thread has ended.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_NOACCESS` | `lpExitCode` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getexitcodethread>
 */
BOOL GetExitCodeThread(HANDLE hThread,
                       LPDWORD lpExitCode) WS2_SYM(GetExitCodeThread);

/**
 * Lets a suspended thread run, when it has been resumed as often as suspended.
 *
 * # Parameters
 *
 * - `hThread`: the thread, of this process or the first one of a process that this one has started.
 *
 * # Returns
 *
 * How often it was suspended: 1 when it runs now, 0 when it was not suspended; and the last error
 * kept. Or -1 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-resumethread>
 */
DWORD ResumeThread(HANDLE hThread) WS2_SYM(ResumeThread);

/**
 * Suspends a thread.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 *
 * # Returns
 *
 * How often it was suspended before, and the last error kept; or -1 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_NOT_SUPPORTED` | it has begun to run |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-suspendthread>
 *
 * # Differences from Windows
 *
 * - Only a thread that was started with `CREATE_SUSPENDED` and has not begun to run can be suspended (again), in
 *   this process or as the first one of another: POSIX cannot stop a thread from outside. A signal could, but
 *   wherever it is, also while it holds a lock of the C library that the caller needs next.
 */
DWORD SuspendThread(HANDLE hThread) WS2_SYM(SuspendThread);

/**
 * Answers a pseudo-handle for the calling thread; in another thread it stands for that.
 *
 * It need not be closed; `DuplicateHandle` makes a real handle of it.
 *
 * # Returns
 *
 * The pseudo-handle; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentthread>
 */
HANDLE GetCurrentThread(void) WS2_SYM(GetCurrentThread);

/**
 * Answers the number of the calling thread, which no other thread has while this one runs.
 *
 * # Returns
 *
 * The number that the system's tools show, too; the last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentthreadid>
 */
DWORD GetCurrentThreadId(void) WS2_SYM(GetCurrentThreadId);

/**
 * Answers the number of a thread.
 *
 * # Parameters
 *
 * - `Thread`: the thread.
 *
 * # Returns
 *
 * The number, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `Thread` is not an open handle of a thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadid>
 */
DWORD GetThreadId(HANDLE Thread) WS2_SYM(GetThreadId);

/**
 * Tells the priority of a thread.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 *
 * # Returns
 *
 * What `SetThreadPriority` has set, at first `THREAD_PRIORITY_NORMAL`, and the last error kept; or
 * `THREAD_PRIORITY_ERROR_RETURN` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadpriority>
 */
int GetThreadPriority(HANDLE hThread) WS2_SYM(GetThreadPriority);

/**
 * Sets the priority of a thread.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 * - `nPriority`: one of `THREAD_PRIORITY_IDLE`, `THREAD_PRIORITY_LOWEST` up to
 *   `THREAD_PRIORITY_HIGHEST`, and `THREAD_PRIORITY_TIME_CRITICAL`.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_INVALID_PARAMETER` | there is no such priority |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreadpriority>
 *
 * # Differences from Windows
 *
 * - The priority is only remembered. A process without privileges can lower the priority of a thread,
 *   but never raise it again, so that setting it back to normal would fail.
 */
BOOL SetThreadPriority(HANDLE hThread,
                       int nPriority) WS2_SYM(SetThreadPriority);

/**
 * Names a thread, for debuggers.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 * - `lpThreadDescription`: the name.
 *
 * # Returns
 *
 * `S_OK`, or the error as an `HRESULT`; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `E_INVALIDARG` | `lpThreadDescription` is null |
 * | `E_HANDLE` | `hThread` is not an open handle of a thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-setthreaddescription>
 *
 * # Differences from Windows
 *
 * - Tools of the system show the first 15 bytes of a name that a thread gives itself, or is given
 *   before it begins to run.
 */
HRESULT SetThreadDescription(HANDLE hThread,
                             LPCWSTR lpThreadDescription) WS2_SYM_W(SetThreadDescription);

/**
 * Answers the name of a thread.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 * - `ppszThreadDescription`: where a pointer to the name goes, which `LocalFree` frees; the name is
 *   empty when the thread has none.
 *
 * # Returns
 *
 * `S_OK`, or the error as an `HRESULT`; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `E_INVALIDARG` | `ppszThreadDescription` is null |
 * | `E_HANDLE` | `hThread` is not an open handle of a thread |
 * | `HRESULT_FROM_WIN32(ERROR_NOT_ENOUGH_MEMORY)` | there is no memory for the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreaddescription>
 */
HRESULT GetThreadDescription(HANDLE hThread,
                             LPWSTR *ppszThreadDescription) WS2_SYM_W(GetThreadDescription);

/**
 * Tells when a thread began and ended, and how long it has run.
 *
 * # Parameters
 *
 * - `hThread`: the thread.
 * - `lpCreationTime`: where the time of its beginning goes, in UTC.
 * - `lpExitTime`: where the time of its end goes, in UTC; 0 while it runs.
 * - `lpKernelTime`: where goes how long the system has worked for it, in units of 100 nanoseconds.
 * - `lpUserTime`: where goes how long it has run by itself, in units of 100 nanoseconds.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_NOACCESS` | one of the others is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadtimes>
 *
 * # Differences from Windows
 *
 * - A thread that another library has started begins when this one sees it first.
 * - The system counts in steps of up to 10 milliseconds.
 */
BOOL GetThreadTimes(HANDLE hThread,
                    LPFILETIME lpCreationTime,
                    LPFILETIME lpExitTime,
                    LPFILETIME lpKernelTime,
                    LPFILETIME lpUserTime) WS2_SYM(GetThreadTimes);

/**
 * Lets another thread run that is ready to.
 *
 * # Returns
 *
 * `TRUE`: the system does not tell whether there was one; and the last error kept.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-switchtothread>
 *
 * # Differences from Windows
 *
 * - It never answers `FALSE`.
 */
BOOL SwitchToThread(void) WS2_SYM(SwitchToThread);

/**
 * Finds an index for thread local storage; in each thread its value is null at first.
 *
 * # Returns
 *
 * The index, and the last error kept; or `TLS_OUT_OF_INDEXES` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NO_MORE_ITEMS` | all 1088 indexes are in use |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlsalloc>
 */
DWORD TlsAlloc(void) WS2_SYM(TlsAlloc);

/**
 * Gives an index of thread local storage back.
 *
 * # Parameters
 *
 * - `dwTlsIndex`: the index. What the values point to is the program's to free, before.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | the index is not in use |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlsfree>
 */
BOOL TlsFree(DWORD dwTlsIndex) WS2_SYM(TlsFree);

/**
 * Answers the value of an index for the calling thread.
 *
 * # Parameters
 *
 * - `dwTlsIndex`: the index.
 *
 * # Returns
 *
 * The value, and the last error 0, which tells a null value from a failure; or null with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | there is no such index |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlsgetvalue>
 */
LPVOID TlsGetValue(DWORD dwTlsIndex) WS2_SYM(TlsGetValue);

/**
 * Sets the value of an index for the calling thread.
 *
 * # Parameters
 *
 * - `dwTlsIndex`: the index.
 * - `lpTlsValue`: the value.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | there is no such index |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-tlssetvalue>
 */
BOOL TlsSetValue(DWORD dwTlsIndex,
                 LPVOID lpTlsValue) WS2_SYM(TlsSetValue);

/**
 * Makes a queue for timers, which can be deleted together.
 *
 * # Returns
 *
 * The queue, which `DeleteTimerQueueEx` ends, and the last error kept; or null with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-createtimerqueue>
 */
HANDLE CreateTimerQueue(void) WS2_SYM(CreateTimerQueue);

/**
 * Makes a timer that has a thread of the pool call a function.
 *
 * # Parameters
 *
 * - `phNewTimer`: where the timer goes, which `DeleteTimerQueueTimer` ends.
 * - `TimerQueue`: the queue, or null for that of the process.
 * - `Callback`: the function. It is given `Parameter` and `TRUE`.
 * - `Parameter`: what it is given.
 * - `DueTime`: how long until the first call, in milliseconds; `INFINITE` is never.
 * - `Period`: how long from each call to the next, in milliseconds; 0 for one call. Calls do not wait for
 *   each other.
 * - `Flags`: 0, or any of `WT_EXECUTELONGFUNCTION` (no other call is to wait for it),
 *   `WT_EXECUTEINTIMERTHREAD` (calls with it are made one after the other), `WT_EXECUTEONLYONCE` (the
 *   period is ignored) and others of `WT_...`, which are without effect.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `phNewTimer` or `Callback` is null |
 * | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for the thread that waits for the time |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-createtimerqueuetimer>
 *
 * # Differences from Windows
 *
 * - A null `Callback` is refused, where Windows calls it.
 * - `WT_SET_MAX_THREADPOOL_THREADS` is ignored: `SetThreadpoolThreadMaximum` does that.
 */
BOOL CreateTimerQueueTimer(PHANDLE phNewTimer,
                           HANDLE TimerQueue,
                           WAITORTIMERCALLBACK Callback,
                           PVOID Parameter,
                           DWORD DueTime,
                           DWORD Period,
                           ULONG Flags) WS2_SYM(CreateTimerQueueTimer);

/**
 * Sets a timer of a queue anew. One that was to call once and has done so stays as it is.
 *
 * # Parameters
 *
 * - `TimerQueue`: the queue, or null for that of the process.
 * - `Timer`: the timer.
 * - `DueTime`: how long until the next call, in milliseconds; `INFINITE` is never.
 * - `Period`: how long from each call to the next, in milliseconds; 0 for one call.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue, or `Timer` none of its timers |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for the thread that waits for the time |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-changetimerqueuetimer>
 */
BOOL ChangeTimerQueueTimer(HANDLE TimerQueue,
                           HANDLE Timer,
                           ULONG DueTime,
                           ULONG Period) WS2_SYM(ChangeTimerQueueTimer);

/**
 * Deletes a timer of a queue. Calls that were due are made all the same.
 *
 * # Parameters
 *
 * - `TimerQueue`: the queue, or null for that of the process.
 * - `Timer`: the timer.
 * - `CompletionEvent`: null; an event that is set when no call is to come or under way; or
 *   `INVALID_HANDLE_VALUE`, to wait for that.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Timer` is null |
 * | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue, `Timer` none of its timers, or `CompletionEvent` no event |
 * | `ERROR_IO_PENDING` | calls are to come or under way, and were not waited for; the timer is deleted |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-deletetimerqueuetimer>
 */
BOOL DeleteTimerQueueTimer(HANDLE TimerQueue,
                           HANDLE Timer,
                           HANDLE CompletionEvent) WS2_SYM(DeleteTimerQueueTimer);

/**
 * Deletes a timer queue and its timers. Calls that were due are made all the same.
 *
 * # Parameters
 *
 * - `TimerQueue`: the queue.
 * - `CompletionEvent`: null; an event that is set when no call is to come or under way; or
 *   `INVALID_HANDLE_VALUE`, to wait for that.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue, or `CompletionEvent` no event |
 * | `ERROR_IO_PENDING` | calls are to come or under way, and were not waited for; the queue is deleted |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-deletetimerqueueex>
 */
BOOL DeleteTimerQueueEx(HANDLE TimerQueue,
                        HANDLE CompletionEvent) WS2_SYM(DeleteTimerQueueEx);

/**
 * Deletes a timer queue and its timers: `DeleteTimerQueueEx` that tells nobody and does not wait.
 *
 * # Parameters
 *
 * - `TimerQueue`: the queue.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `TimerQueue` is not an open timer queue |
 * | `ERROR_IO_PENDING` | calls are to come or under way; the queue is deleted |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/threadpoollegacyapiset/nf-threadpoollegacyapiset-deletetimerqueue>
 */
BOOL DeleteTimerQueue(HANDLE TimerQueue) WS2_SYM(DeleteTimerQueue);

/**
 * Makes a timer that has a function called, or an event set.
 *
 * # Parameters
 *
 * - `uDelay`: how long until the call, in milliseconds, and from one to the next.
 * - `uResolution`: ignored: timers are as exact as they can be.
 * - `fptc`: the function, which is given the timer and `dwUser`; or an event, as `fuEvent` says.
 * - `dwUser`: what it is given.
 * - `fuEvent`: `TIME_ONESHOT` for one call or `TIME_PERIODIC` for more; and `TIME_CALLBACK_FUNCTION`,
 *   `TIME_CALLBACK_EVENT_SET` or `TIME_CALLBACK_EVENT_PULSE` for what `fptc` is. `TIME_KILL_SYNCHRONOUS`
 *   is without effect.
 *
 * # Returns
 *
 * The timer, which `timeKillEvent` ends; or 0 when `fptc` is null or there is no room for a timer.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/mmsystem/nf-mmsystem-timesetevent>
 *
 * # Differences from Windows
 *
 * - A timer for one call takes its memory until `timeKillEvent`.
 * - Calls are made one after the other by a thread of the pool.
 */
MMRESULT timeSetEvent(UINT uDelay,
                      UINT uResolution,
                      LPTIMECALLBACK fptc,
                      DWORD_PTR dwUser,
                      UINT fuEvent) WS2_SYM(timeSetEvent);

/**
 * Ends a timer of `timeSetEvent`. A call that was due is made all the same.
 *
 * # Parameters
 *
 * - `uTimerID`: the timer.
 *
 * # Returns
 *
 * `TIMERR_NOERROR`, or `MMSYSERR_INVALPARAM` when there is no such timer.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/mmsystem/nf-mmsystem-timekillevent>
 */
MMRESULT timeKillEvent(UINT uTimerID) WS2_SYM(timeKillEvent);

/**
 * Answers how long the system has been running.
 *
 * # Returns
 *
 * Milliseconds, the lower 32 bits: the count begins anew after 49.7 days.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-gettickcount>
 */
DWORD GetTickCount(void) WS2_SYM(GetTickCount);

/**
 * Answers how long the system has been running.
 *
 * # Returns
 *
 * Milliseconds.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-gettickcount64>
 */
ULONGLONG GetTickCount64(void) WS2_SYM(GetTickCount64);

/**
 * Reads the clock for measuring intervals.
 *
 * # Parameters
 *
 * - `lpPerformanceCount`: where the count goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpPerformanceCount` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/profileapi/nf-profileapi-queryperformancecounter>
 */
BOOL QueryPerformanceCounter(PLARGE_INTEGER lpPerformanceCount) WS2_SYM(QueryPerformanceCounter);

/**
 * Answers how many counts of `QueryPerformanceCounter` make a second: 10 million.
 *
 * # Parameters
 *
 * - `lpFrequency`: where the frequency goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpFrequency` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/profileapi/nf-profileapi-queryperformancefrequency>
 */
BOOL QueryPerformanceFrequency(PLARGE_INTEGER lpFrequency) WS2_SYM(QueryPerformanceFrequency);

/**
 * Tells date and time in UTC.
 *
 * # Parameters
 *
 * - `lpSystemTime`: where the time goes; null is ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemtime>
 */
void GetSystemTime(LPSYSTEMTIME lpSystemTime) WS2_SYM(GetSystemTime);

/**
 * Tells date and time in local time.
 *
 * # Parameters
 *
 * - `lpSystemTime`: where the time goes; null is ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getlocaltime>
 */
void GetLocalTime(LPSYSTEMTIME lpSystemTime) WS2_SYM(GetLocalTime);

/**
 * Tells the time in UTC.
 *
 * # Parameters
 *
 * - `lpSystemTimeAsFileTime`: where the time goes: 100 nanoseconds since 1601 began; null is
 *   ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemtimeasfiletime>
 */
void GetSystemTimeAsFileTime(LPFILETIME lpSystemTimeAsFileTime) WS2_SYM(GetSystemTimeAsFileTime);

/**
 * Tells the time in UTC, as precisely as the system knows it.
 *
 * # Parameters
 *
 * - `lpSystemTimeAsFileTime`: where the time goes: 100 nanoseconds since 1601 began; null is
 *   ignored.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemtimepreciseasfiletime>
 */
void GetSystemTimePreciseAsFileTime(LPFILETIME lpSystemTimeAsFileTime) WS2_SYM(GetSystemTimePreciseAsFileTime);

/**
 * Converts ticks to a date.
 *
 * # Parameters
 *
 * - `lpFileTime`: the ticks.
 * - `lpSystemTime`: where the date goes.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or the ticks are 2^63 or more |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-filetimetosystemtime>
 */
BOOL FileTimeToSystemTime(const FILETIME *lpFileTime, LPSYSTEMTIME lpSystemTime) WS2_SYM(FileTimeToSystemTime);

/**
 * Converts a date to ticks.
 *
 * # Parameters
 *
 * - `lpSystemTime`: the date; the day of the week is not looked at.
 * - `lpFileTime`: where the ticks go.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null, or there is no such date or time |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-systemtimetofiletime>
 */
BOOL SystemTimeToFileTime(const SYSTEMTIME *lpSystemTime, LPFILETIME lpFileTime) WS2_SYM(SystemTimeToFileTime);

/**
 * Converts ticks from UTC to local time.
 *
 * # Parameters
 *
 * - `lpFileTime`: ticks in UTC.
 * - `lpLocalFileTime`: where the ticks in local time go.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-filetimetolocalfiletime>
 *
 * # Differences from Windows
 *
 * - The offset is that of the moment, not of today.
 */
BOOL FileTimeToLocalFileTime(const FILETIME *lpFileTime, LPFILETIME lpLocalFileTime) WS2_SYM(FileTimeToLocalFileTime);

/**
 * Converts ticks from local time to UTC.
 *
 * # Parameters
 *
 * - `lpLocalFileTime`: ticks in local time.
 * - `lpFileTime`: where the ticks in UTC go.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | a pointer is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-localfiletimetofiletime>
 *
 * # Differences from Windows
 *
 * - The offset is that of the moment, not of today.
 */
BOOL LocalFileTimeToFileTime(const FILETIME *lpLocalFileTime, LPFILETIME lpFileTime) WS2_SYM(LocalFileTimeToFileTime);

/**
 * Compares two times.
 *
 * # Parameters
 *
 * - `lpFileTime1`: the one time.
 * - `lpFileTime2`: the other.
 *
 * # Returns
 *
 * -1, 0 or 1 as the first is earlier, the same or later. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-comparefiletime>
 */
int CompareFileTime(const FILETIME *lpFileTime1, const FILETIME *lpFileTime2) WS2_SYM(CompareFileTime);

/**
 * Tells the time zone, and whether daylight saving time is in force.
 *
 * # Parameters
 *
 * - `lpTimeZoneInformation`: where the time zone goes.
 *
 * # Returns
 *
 * `TIME_ZONE_ID_STANDARD` or `TIME_ZONE_ID_DAYLIGHT` as is in force, `TIME_ZONE_ID_UNKNOWN` where
 * there is no daylight saving time, and the last error kept; or `TIME_ZONE_ID_INVALID`, with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpTimeZoneInformation` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-gettimezoneinformation>
 *
 * # Differences from Windows
 *
 * - The names are short, `CET` say.
 */
DWORD GetTimeZoneInformation(LPTIME_ZONE_INFORMATION lpTimeZoneInformation) WS2_SYM_W(GetTimeZoneInformation);

/**
 * Tells the time zone, and whether daylight saving time is in force.
 *
 * # Parameters
 *
 * - `pTimeZoneInformation`: where the time zone goes.
 *
 * # Returns
 *
 * `TIME_ZONE_ID_STANDARD` or `TIME_ZONE_ID_DAYLIGHT` as is in force, `TIME_ZONE_ID_UNKNOWN` where
 * there is no daylight saving time, and the last error kept; or `TIME_ZONE_ID_INVALID`, with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pTimeZoneInformation` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timezoneapi/nf-timezoneapi-getdynamictimezoneinformation>
 *
 * # Differences from Windows
 *
 * - The names are short, `CET` say.
 * - The name of the key is that of standard time.
 */
DWORD GetDynamicTimeZoneInformation(PDYNAMIC_TIME_ZONE_INFORMATION pTimeZoneInformation) WS2_SYM_W(GetDynamicTimeZoneInformation);

/**
 * Answers how long the system has been running.
 *
 * # Returns
 *
 * Milliseconds, as `GetTickCount`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timeapi/nf-timeapi-timegettime>
 */
DWORD timeGetTime(void) WS2_SYM(timeGetTime);

/**
 * Asks for timers that are as precise as this; timers here always are.
 *
 * # Parameters
 *
 * - `uPeriod`: the precision, in milliseconds.
 *
 * # Returns
 *
 * `TIMERR_NOERROR`, or `TIMERR_NOCANDO` when `uPeriod` is 0. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timeapi/nf-timeapi-timebeginperiod>
 */
MMRESULT timeBeginPeriod(UINT uPeriod) WS2_SYM(timeBeginPeriod);

/**
 * Undoes `timeBeginPeriod`; timers here always are.
 *
 * # Parameters
 *
 * - `uPeriod`: the precision, in milliseconds.
 *
 * # Returns
 *
 * `TIMERR_NOERROR`, or `TIMERR_NOCANDO` when `uPeriod` is 0. The last error stays as it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/timeapi/nf-timeapi-timeendperiod>
 */
MMRESULT timeEndPeriod(UINT uPeriod) WS2_SYM(timeEndPeriod);

/**
 * Reads bytes from a file or socket.
 *
 * # Parameters
 *
 * - `hFile`: the file, or the socket.
 * - `lpBuffer`: where the bytes go.
 * - `nNumberOfBytesToRead`: how many bytes at most.
 * - `lpNumberOfBytesRead`: where to tell how many were read, 0 until then; may be null with
 *   `lpOverlapped`.
 * - `lpOverlapped`: where in the file; null for where it stands. It is required for a file opened with
 *   `FILE_FLAG_OVERLAPPED` and for a socket with the overlapped attribute, which every socket of `socket`
 *   has: then the operation may go on by itself, as one of `WSARecv`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`. At the end of a
 * file without `lpOverlapped`, of what is typed, and of what a socket receives, success with 0 bytes.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpNumberOfBytesRead` and `lpOverlapped` are null, or only the latter and it is required; `lpBuffer` is null for a file |
 * | `ERROR_INVALID_HANDLE` | `hFile` is no handle of a file, and no socket; `hEvent` is not an event |
 * | `ERROR_ACCESS_DENIED` | the file is not open for reading |
 * | `ERROR_HANDLE_EOF` | `lpOverlapped` names the end of the file or a place behind it |
 * | `ERROR_BROKEN_PIPE` | the other end of a pipe is closed, and everything was read |
 * | `ERROR_IO_PENDING` | the operation goes on by itself: `GetOverlappedResult` and the others tell its end |
 * | `ERROR_NOACCESS` | `lpBuffer` is null for a socket |
 * | `ERROR_NETNAME_DELETED` | the connection of the socket was reset |
 * | the others | those of `recv` in the words of Win32, or their own numbers when it has none |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-readfile>
 *
 * # Differences from Windows
 *
 * - Overlapped operations of a file always go on by themselves, and several of one file in any order.
 */
BOOL ReadFile(HANDLE hFile,
              LPVOID lpBuffer,
              DWORD nNumberOfBytesToRead,
              LPDWORD lpNumberOfBytesRead,
              LPOVERLAPPED lpOverlapped) WS2_SYM(ReadFile);

/**
 * Writes bytes to a file or socket.
 *
 * # Parameters
 *
 * - `hFile`: the file, or the socket.
 * - `lpBuffer`: the bytes.
 * - `nNumberOfBytesToWrite`: how many bytes.
 * - `lpNumberOfBytesWritten`: where to tell how many were written, 0 until then; may be null with
 *   `lpOverlapped`.
 * - `lpOverlapped`: where in the file, with all bits of both halves set for its end; else as for
 *   `ReadFile`.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; or `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER`, `ERROR_INVALID_HANDLE`, `ERROR_IO_PENDING`, `ERROR_NOACCESS`, `ERROR_NETNAME_DELETED` | as for `ReadFile` |
 * | `ERROR_ACCESS_DENIED` | the file is not open for writing |
 * | `ERROR_DISK_FULL` | there is no more room |
 * | `ERROR_NO_DATA` | nobody reads the pipe, and the process ignores `SIGPIPE` |
 * | the others | those of `send` in the words of Win32, or their own numbers when it has none |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-writefile>
 *
 * # Differences from Windows
 *
 * - As for `ReadFile`.
 * - Writing to a pipe that nobody reads raises `SIGPIPE`, as in every program of the system.
 */
BOOL WriteFile(HANDLE hFile,
               LPCVOID lpBuffer,
               DWORD nNumberOfBytesToWrite,
               LPDWORD lpNumberOfBytesWritten,
               LPOVERLAPPED lpOverlapped) WS2_SYM(WriteFile);

/**
 * Reads bytes from a file or socket, and has the calling thread call a function at the end.
 *
 * # Parameters
 *
 * - `hFile`, `lpBuffer`, `nNumberOfBytesToRead`: as for `ReadFile`.
 * - `lpOverlapped`: the operation, and where in the file. Its `hEvent` is the program's.
 * - `lpCompletionRoutine`: what this thread calls in an alertable wait, when the operation has ended.
 *
 * # Returns
 *
 * `TRUE` when the function will be called, and the last error kept; or `FALSE`, with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpOverlapped` or `lpCompletionRoutine` is null; the operations of the file or socket complete at a port |
 * | the others | as for `ReadFile`, when the operation fails at once |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-readfileex>
 */
BOOL ReadFileEx(HANDLE hFile,
                LPVOID lpBuffer,
                DWORD nNumberOfBytesToRead,
                LPOVERLAPPED lpOverlapped,
                LPOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(ReadFileEx);

/**
 * Writes bytes to a file or socket, and has the calling thread call a function at the end.
 *
 * # Parameters
 *
 * - `hFile`, `lpBuffer`, `nNumberOfBytesToWrite`: as for `WriteFile`.
 * - `lpOverlapped`, `lpCompletionRoutine`: as for `ReadFileEx`.
 *
 * # Returns
 *
 * As `ReadFileEx`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | as for `ReadFileEx` |
 * | the others | as for `WriteFile`, when the operation fails at once |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-writefileex>
 */
BOOL WriteFileEx(HANDLE hFile,
                 LPCVOID lpBuffer,
                 DWORD nNumberOfBytesToWrite,
                 LPOVERLAPPED lpOverlapped,
                 LPOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine) WS2_SYM(WriteFileEx);

/**
 * Makes an identifier that nothing else has.
 *
 * # Parameters
 *
 * - `Uuid`: where it goes.
 *
 * # Returns
 *
 * 0, `RPC_S_OK`, or the error; the last error stays as it is.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `Uuid` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/rpcdce/nf-rpcdce-uuidcreate>
 */
RPC_STATUS UuidCreate(GUID *Uuid) WS2_SYM(UuidCreate);

/**
 * Tells how large the version information of a file is: there is none.
 *
 * # Parameters
 *
 * - `lptstrFilename`: the path of the file.
 * - `lpdwHandle`: set to 0; may be null.
 *
 * # Returns
 *
 * 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_RESOURCE_DATA_NOT_FOUND` | the file has no version information, as no file of this system has |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfosizea>
 *
 * # Differences from Windows
 *
 * - Files have no version information.
 */
DWORD GetFileVersionInfoSizeA(LPCSTR lptstrFilename,
                              LPDWORD lpdwHandle) WS2_SYM(GetFileVersionInfoSizeA);

/**
 * As `GetFileVersionInfoSizeA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetFileVersionInfoSizeA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfosizew>
 */
DWORD GetFileVersionInfoSizeW(LPCWSTR lptstrFilename, LPDWORD lpdwHandle) WS2_SYM_W(GetFileVersionInfoSizeW);

/**
 * Reads the version information of a file: there is none.
 *
 * # Parameters
 *
 * - `lptstrFilename`: the path of the file.
 * - `dwHandle`: not used.
 * - `dwLen`: the room at `lpData`, in bytes.
 * - `lpData`: where the information would go.
 *
 * # Returns
 *
 * `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_PATH_NOT_FOUND` | a folder on the way is missing, or the path is null |
 * | `ERROR_FILE_NOT_FOUND` | there is no such file |
 * | `ERROR_RESOURCE_DATA_NOT_FOUND` | the file has no version information, as no file of this system has |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfoa>
 *
 * # Differences from Windows
 *
 * - Files have no version information.
 */
BOOL GetFileVersionInfoA(LPCSTR lptstrFilename,
                         DWORD dwHandle,
                         DWORD dwLen,
                         LPVOID lpData) WS2_SYM(GetFileVersionInfoA);

/**
 * As `GetFileVersionInfoA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetFileVersionInfoA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfow>
 */
BOOL GetFileVersionInfoW(LPCWSTR lptstrFilename, DWORD dwHandle, DWORD dwLen, LPVOID lpData) WS2_SYM_W(GetFileVersionInfoW);

/**
 * Looks something up in version information: there is none.
 *
 * # Parameters
 *
 * - `pBlock`: version information.
 * - `lpSubBlock`: what to look up.
 * - `lplpBuffer`: where a pointer to the value would go.
 * - `puLen`: where its length would go.
 *
 * # Returns
 *
 * `FALSE`, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_RESOURCE_TYPE_NOT_FOUND` | always |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-verqueryvaluea>
 *
 * # Differences from Windows
 *
 * - Files have no version information.
 */
BOOL VerQueryValueA(LPCVOID pBlock, LPCSTR lpSubBlock, LPVOID *lplpBuffer, PUINT puLen) WS2_SYM(VerQueryValueA);

/**
 * As `VerQueryValueA`, in wide characters.
 *
 * # Errors
 *
 * As of `VerQueryValueA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winver/nf-winver-verqueryvaluew>
 */
BOOL VerQueryValueW(LPCVOID pBlock, LPCWSTR lpSubBlock, LPVOID *lplpBuffer, PUINT puLen) WS2_SYM_W(VerQueryValueW);

/**
 * Makes a waitable timer, or opens the one that has the name already.
 *
 * A new timer is not set.
 *
 * # Parameters
 *
 * - `lpTimerAttributes`: null, or whether child processes inherit the handle.
 * - `bManualReset`: whether the timer stays signalled until it is set again. Otherwise a wait that it ends
 *   resets it.
 * - `lpTimerName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
 * alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createwaitabletimera>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateWaitableTimerA(LPSECURITY_ATTRIBUTES lpTimerAttributes,
                            BOOL bManualReset,
                            LPCSTR lpTimerName) WS2_SYM(CreateWaitableTimerA);

/**
 * Makes a waitable timer, or opens the one that has the name already: `CreateWaitableTimerA` with a wide name.
 *
 * # Parameters
 *
 * - `lpTimerAttributes`: null, or whether child processes inherit the handle.
 * - `bManualReset`: whether the timer stays signalled until it is set again. Otherwise a wait that it ends
 *   resets it.
 * - `lpTimerName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
 * alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createwaitabletimerw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateWaitableTimerW(LPSECURITY_ATTRIBUTES lpTimerAttributes,
                            BOOL bManualReset,
                            LPCWSTR lpTimerName) WS2_SYM_W(CreateWaitableTimerW);

/**
 * Makes a waitable timer, or opens the one that has the name already.
 *
 * # Parameters
 *
 * - `lpTimerAttributes`: null, or whether child processes inherit the handle.
 * - `lpTimerName`: its name, in UTF-8, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 * - `dwFlags`: 0, or any of `CREATE_WAITABLE_TIMER_MANUAL_RESET` (it stays signalled until it is set again)
 *   and `CREATE_WAITABLE_TIMER_HIGH_RESOLUTION`, which every timer has.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
 * alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-createwaitabletimerexa>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateWaitableTimerExA(LPSECURITY_ATTRIBUTES lpTimerAttributes,
                              LPCSTR lpTimerName,
                              DWORD dwFlags,
                              DWORD dwDesiredAccess) WS2_SYM(CreateWaitableTimerExA);

/**
 * Makes a waitable timer, or opens the one that has the name already: `CreateWaitableTimerExA` with a wide name.
 *
 * # Parameters
 *
 * - `lpTimerAttributes`: null, or whether child processes inherit the handle.
 * - `lpTimerName`: its name, or null for none: up to 259 characters, which may begin with `Global\` or
 *   `Local\` and hold no other backslash.
 * - `dwFlags`: 0, or any of `CREATE_WAITABLE_TIMER_MANUAL_RESET` (it stays signalled until it is set again)
 *   and `CREATE_WAITABLE_TIMER_HIGH_RESOLUTION`, which every timer has.
 * - `dwDesiredAccess`: ignored: a handle has every right.
 *
 * # Returns
 *
 * The handle, with the last error `ERROR_ALREADY_EXISTS` when there was a timer of that name, which is left
 * alone, else 0. Or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `dwFlags` has other bits |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpTimerName` belongs to an object of another type |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are too many handles |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-createwaitabletimerexw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 * - Security descriptors are ignored.
 */
HANDLE CreateWaitableTimerExW(LPSECURITY_ATTRIBUTES lpTimerAttributes,
                              LPCWSTR lpTimerName,
                              DWORD dwFlags,
                              DWORD dwDesiredAccess) WS2_SYM_W(CreateWaitableTimerExW);

/**
 * Opens a waitable timer by its name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpTimerName`: the name, in UTF-8.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpTimerName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpTimerName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-openwaitabletimera>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenWaitableTimerA(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCSTR lpTimerName) WS2_SYM(OpenWaitableTimerA);

/**
 * Opens a waitable timer by its name: `OpenWaitableTimerA` with a wide name.
 *
 * # Parameters
 *
 * - `dwDesiredAccess`: ignored: a handle has every right.
 * - `bInheritHandle`: whether child processes inherit the handle.
 * - `lpTimerName`: the name.
 *
 * # Returns
 *
 * The handle, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpTimerName` is null |
 * | `ERROR_FILENAME_EXCED_RANGE` | `lpTimerName` is too long |
 * | `ERROR_PATH_NOT_FOUND` | `lpTimerName` holds a backslash of its own |
 * | `ERROR_INVALID_HANDLE` | `lpTimerName` is empty, or belongs to an object of another type |
 * | `ERROR_FILE_NOT_FOUND` | nothing has the name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-openwaitabletimerw>
 *
 * # Differences from Windows
 *
 * - Names are the process's own: another process does not see them.
 */
HANDLE OpenWaitableTimerW(DWORD dwDesiredAccess, BOOL bInheritHandle, LPCWSTR lpTimerName) WS2_SYM_W(OpenWaitableTimerW);

/**
 * Sets a waitable timer: it is signalled when its time comes, and not before.
 *
 * A timer that was set is set anew; the call of a completion routine that waits for its thread is
 * forgotten.
 *
 * # Parameters
 *
 * - `hTimer`: the timer.
 * - `lpDueTime`: when it is signalled first, in units of 100 nanoseconds: since 1601 in UTC, as in a
 *   `FILETIME`, or from now on when negative.
 * - `lPeriod`: how often it is signalled from then on, in milliseconds; 0 for once.
 * - `pfnCompletionRoutine`: null, or what the calling thread calls for each time when it waits alertably.
 *   Periods that end before it does so count once. When the thread ends, so does the timer.
 * - `lpArgToCompletionRoutine`: what that is given, beside the time in two halves.
 * - `fResume`: whether the machine is to be woken for it.
 *
 * # Returns
 *
 * `TRUE`, and the last error kept; `ERROR_NOT_SUPPORTED` when `fResume` is set, which the system does
 * not do for programs. Or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpDueTime` is null |
 * | `ERROR_INVALID_PARAMETER` | `lPeriod` is negative |
 * | `ERROR_INVALID_HANDLE` | `hTimer` is not an open handle of a timer |
 * | `ERROR_NOT_ENOUGH_MEMORY` | there is no room for the thread that waits for the time |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setwaitabletimer>
 *
 * # Differences from Windows
 *
 * - When the system's time is set, it takes up to a second until a timer with an absolute time follows.
 */
BOOL SetWaitableTimer(HANDLE hTimer,
                      const LARGE_INTEGER *lpDueTime,
                      LONG lPeriod,
                      PTIMERAPCROUTINE pfnCompletionRoutine,
                      LPVOID lpArgToCompletionRoutine,
                      BOOL fResume) WS2_SYM(SetWaitableTimer);

/**
 * Sets a waitable timer: `SetWaitableTimer` with a reason to wake the machine.
 *
 * # Parameters
 *
 * - `hTimer`, `lpDueTime`, `lPeriod`, `pfnCompletionRoutine`, `lpArgToCompletionRoutine`: as of
 *   `SetWaitableTimer`.
 * - `WakeContext`: ignored: the system does not wake the machine for programs.
 * - `TolerableDelay`: how late it may be, in milliseconds; timers are as exact as they can be.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * As `SetWaitableTimer`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-setwaitabletimerex>
 *
 * # Differences from Windows
 *
 * - As `SetWaitableTimer`.
 */
BOOL SetWaitableTimerEx(HANDLE hTimer,
                        const LARGE_INTEGER *lpDueTime,
                        LONG lPeriod,
                        PTIMERAPCROUTINE pfnCompletionRoutine,
                        LPVOID lpArgToCompletionRoutine,
                        PREASON_CONTEXT WakeContext,
                        ULONG TolerableDelay) WS2_SYM(SetWaitableTimerEx);

/**
 * Stops a waitable timer. Its signal stays as it is; the call of a completion routine that waits for its
 * thread is forgotten.
 *
 * # Parameters
 *
 * - `hTimer`: the timer.
 *
 * # Returns
 *
 * `TRUE` and the last error kept, or `FALSE` with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hTimer` is not an open handle of a timer |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-cancelwaitabletimer>
 */
BOOL CancelWaitableTimer(HANDLE hTimer) WS2_SYM(CancelWaitableTimer);

/**
 * Waits until an object is signalled or the time has come.
 *
 * # Parameters
 *
 * - `hHandle`: an event, mutex, semaphore, waitable timer, thread, process or completion port; a file or
 *   socket is signalled when an overlapped operation of it has ended that has no event of its own.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 *
 * # Returns
 *
 * `WAIT_OBJECT_0`; `WAIT_ABANDONED` for a mutex whose owner ended without releasing it, and which
 * the caller owns now; `WAIT_TIMEOUT`; with the last error kept. Or `WAIT_FAILED` with the reason
 * in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHandle` is not an open handle of something to wait for |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitforsingleobject>
 *
 * # Differences from Windows
 *
 * - The standard files cannot be waited for.
 */
DWORD WaitForSingleObject(HANDLE hHandle,
                          DWORD dwMilliseconds) WS2_SYM(WaitForSingleObject);

/**
 * As `WaitForSingleObject`, and ends as well when asynchronous procedure calls have been made.
 *
 * # Parameters
 *
 * - `hHandle`: an event, mutex, semaphore, thread or process.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 * - `bAlertable`: whether queued calls are made and end the wait. An object that is signalled
 *   already goes before queued calls, these before the time.
 *
 * # Returns
 *
 * As `WaitForSingleObject`; `WAIT_IO_COMPLETION` when calls have been made.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | `hHandle` is not an open handle of something to wait for |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitforsingleobjectex>
 */
DWORD WaitForSingleObjectEx(HANDLE hHandle, DWORD dwMilliseconds, BOOL bAlertable) WS2_SYM(WaitForSingleObjectEx);

/**
 * Waits until one or all of several objects are signalled or the time has come.
 *
 * # Parameters
 *
 * - `nCount`: how many objects, from 1 to `MAXIMUM_WAIT_OBJECTS`.
 * - `lpHandles`: their handles.
 * - `bWaitAll`: whether all are needed. They are taken in one step: until all are signalled at the
 *   same time, none of them changes.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 *
 * # Returns
 *
 * `WAIT_OBJECT_0` plus the index of the object, the lowest when several are signalled, or plus 0
 * when all were needed; `WAIT_ABANDONED_0` in its place when an abandoned mutex is among what was
 * taken; `WAIT_TIMEOUT`; with the last error kept. Or `WAIT_FAILED` with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `nCount` is 0 or above 64, or `lpHandles` is null |
 * | `ERROR_INVALID_HANDLE` | one of the handles is not an open handle of something to wait for |
 * | `ERROR_INVALID_PARAMETER` | all are needed and one object is there twice |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitformultipleobjects>
 *
 * # Differences from Windows
 *
 * - As for `WaitForSingleObject`.
 */
DWORD WaitForMultipleObjects(DWORD nCount,
                             const HANDLE *lpHandles,
                             BOOL bWaitAll,
                             DWORD dwMilliseconds) WS2_SYM(WaitForMultipleObjects);

/**
 * As `WaitForMultipleObjects`, and ends as well when asynchronous procedure calls have been made.
 *
 * # Parameters
 *
 * - `nCount`: how many objects, from 1 to `MAXIMUM_WAIT_OBJECTS`.
 * - `lpHandles`: their handles.
 * - `bWaitAll`: whether all are needed.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 * - `bAlertable`: whether queued calls are made and end the wait.
 *
 * # Returns
 *
 * As `WaitForMultipleObjects`; `WAIT_IO_COMPLETION` when calls have been made.
 *
 * # Errors
 *
 * As `WaitForMultipleObjects`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-waitformultipleobjectsex>
 */
DWORD WaitForMultipleObjectsEx(DWORD nCount,
                               const HANDLE *lpHandles,
                               BOOL bWaitAll,
                               DWORD dwMilliseconds,
                               BOOL bAlertable) WS2_SYM(WaitForMultipleObjectsEx);

/**
 * Signals one object and waits for another, in one step.
 *
 * # Parameters
 *
 * - `hObjectToSignal`: an event, which is set; a mutex of the caller, which is released once; or a
 *   semaphore, whose count goes up by one.
 * - `hObjectToWaitOn`: what to wait for.
 * - `dwMilliseconds`: how long to wait at most, in milliseconds; 0 only looks, `INFINITE` waits for
 *   ever.
 * - `bAlertable`: whether queued calls are made and end the wait.
 *
 * # Returns
 *
 * As `WaitForSingleObjectEx`. On `WAIT_FAILED` nothing was signalled.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_HANDLE` | a handle is not open, or stands for something of the wrong kind |
 * | `ERROR_NOT_OWNER` | `hObjectToSignal` is a mutex that the caller does not own |
 * | `ERROR_TOO_MANY_POSTS` | `hObjectToSignal` is a semaphore at its limit |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-signalobjectandwait>
 */
DWORD SignalObjectAndWait(HANDLE hObjectToSignal,
                          HANDLE hObjectToWaitOn,
                          DWORD dwMilliseconds,
                          BOOL bAlertable) WS2_SYM(SignalObjectAndWait);

/**
 * Suspends the calling thread for some time.
 *
 * # Parameters
 *
 * - `dwMilliseconds`: how long, in milliseconds; 0 lets other threads run, `INFINITE` is for ever.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleep>
 */
void Sleep(DWORD dwMilliseconds) WS2_SYM(Sleep);

/**
 * As `Sleep`, and ends as well when asynchronous procedure calls have been made.
 *
 * # Parameters
 *
 * - `dwMilliseconds`: how long, in milliseconds; 0 lets other threads run, `INFINITE` is for ever.
 * - `bAlertable`: whether queued calls are made and end the sleep.
 *
 * # Returns
 *
 * 0 when the time has passed, `WAIT_IO_COMPLETION` when calls have been made.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/synchapi/nf-synchapi-sleepex>
 */
DWORD SleepEx(DWORD dwMilliseconds, BOOL bAlertable) WS2_SYM(SleepEx);

/**
 * Has a thread call a function in its next alertable wait.
 *
 * # Parameters
 *
 * - `pfnAPC`: the function. A thread that has not begun to run makes the call before anything else.
 * - `hThread`: the thread.
 * - `dwData`: what the function is given.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `pfnAPC` is null |
 * | `ERROR_INVALID_HANDLE` | `hThread` is not an open handle of a thread |
 * | `ERROR_GEN_FAILURE` | the thread has ended |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-queueuserapc>
 */
DWORD QueueUserAPC(PAPCFUNC pfnAPC,
                   HANDLE hThread,
                   ULONG_PTR dwData) WS2_SYM(QueueUserAPC);

/**
 * Registers a class of windows.
 *
 * # Parameters
 *
 * - `lpWndClass`: what windows of the class have in common.
 *
 * # Returns
 *
 * The number of its name, which can be used instead of it, and the last error kept; or 0 with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | the structure is null |
 * | `ERROR_INVALID_PARAMETER` | `lpfnWndProc` is null, the name is null, empty or longer than 255 characters, or a size is negative |
 * | `ERROR_CLASS_ALREADY_EXISTS` | the module has a class of this name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassa>
 *
 * # Differences from Windows
 *
 * - A null procedure is refused, where Windows crashes with the first window.
 */
ATOM RegisterClassA(const WNDCLASSA *lpWndClass) WS2_SYM(RegisterClassA);

/**
 * As `RegisterClassA`, in wide characters.
 *
 * # Errors
 *
 * As of `RegisterClassA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassw>
 */
ATOM RegisterClassW(const WNDCLASSW *lpWndClass) WS2_SYM_W(RegisterClassW);

/**
 * Registers a class of windows.
 *
 * # Parameters
 *
 * - `lpwcx`: what windows of the class have in common.
 *
 * # Returns
 *
 * The number of its name, which can be used instead of it, and the last error kept; or 0 with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | the structure is null |
 * | `ERROR_INVALID_PARAMETER` | `cbSize` is wrong |
 * | `ERROR_INVALID_PARAMETER` | `lpfnWndProc` is null, the name is null, empty or longer than 255 characters, or a size is negative |
 * | `ERROR_CLASS_ALREADY_EXISTS` | the module has a class of this name |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassexa>
 *
 * # Differences from Windows
 *
 * - A null procedure is refused, where Windows crashes with the first window.
 */
ATOM RegisterClassExA(const WNDCLASSEXA *lpwcx) WS2_SYM(RegisterClassExA);

/**
 * As `RegisterClassExA`, in wide characters.
 *
 * # Errors
 *
 * As of `RegisterClassExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerclassexw>
 */
ATOM RegisterClassExW(const WNDCLASSEXW *lpwcx) WS2_SYM_W(RegisterClassExW);

/**
 * Removes a class of windows.
 *
 * # Parameters
 *
 * - `lpClassName`: the name of the class, or its number.
 * - `hInstance`: the module that has registered it; null for the program.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_CLASS_DOES_NOT_EXIST` | there is no such class |
 * | `ERROR_CLASS_HAS_WINDOWS` | windows of it exist |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-unregisterclassa>
 */
BOOL UnregisterClassA(LPCSTR lpClassName, HINSTANCE hInstance) WS2_SYM(UnregisterClassA);

/**
 * As `UnregisterClassA`, in wide characters.
 *
 * # Errors
 *
 * As of `UnregisterClassA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-unregisterclassw>
 */
BOOL UnregisterClassW(LPCWSTR lpClassName, HINSTANCE hInstance) WS2_SYM_W(UnregisterClassW);

/**
 * Describes a class of windows.
 *
 * # Parameters
 *
 * - `hInstance`: the module that asks; null for the program.
 * - `lpClassName`: the name of the class, or its number.
 * - `lpWndClass`: where the description goes.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | the structure is null |
 * | `ERROR_CLASS_DOES_NOT_EXIST` | there is no such class |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfoa>
 */
BOOL GetClassInfoA(HINSTANCE hInstance, LPCSTR lpClassName, WNDCLASSA *lpWndClass) WS2_SYM(GetClassInfoA);

/**
 * As `GetClassInfoA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetClassInfoA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfow>
 */
BOOL GetClassInfoW(HINSTANCE hInstance, LPCWSTR lpClassName, WNDCLASSW *lpWndClass) WS2_SYM_W(GetClassInfoW);

/**
 * Describes a class of windows.
 *
 * # Parameters
 *
 * - `hInstance`: the module that asks; null for the program.
 * - `lpszClass`: the name of the class, or its number.
 * - `lpwcx`: where the description goes.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | the structure is null |
 * | `ERROR_CLASS_DOES_NOT_EXIST` | there is no such class |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfoexa>
 */
BOOL GetClassInfoExA(HINSTANCE hInstance, LPCSTR lpszClass, WNDCLASSEXA *lpwcx) WS2_SYM(GetClassInfoExA);

/**
 * As `GetClassInfoExA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetClassInfoExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassinfoexw>
 */
BOOL GetClassInfoExW(HINSTANCE hInstance, LPCWSTR lpszClass, WNDCLASSEXW *lpwcx) WS2_SYM_W(GetClassInfoExW);

/**
 * Answers the name of the class of a window.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpClassName`: where the name goes; it is cut short if need be.
 * - `nMaxCount`: the room there, in characters with the terminator.
 *
 * # Returns
 *
 * How many characters were written, without the terminator, and the last error kept; or 0 with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_INSUFFICIENT_BUFFER` | there is no room |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassnamea>
 */
int GetClassNameA(HWND hWnd, LPSTR lpClassName, int nMaxCount) WS2_SYM(GetClassNameA);

/**
 * As `GetClassNameA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetClassNameA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclassnamew>
 */
int GetClassNameW(HWND hWnd, LPWSTR lpClassName, int nMaxCount) WS2_SYM_W(GetClassNameW);

/**
 * Finds a window of the process that is in no other.
 *
 * # Parameters
 *
 * - `lpClassName`: the name of the class, or its number; null for any.
 * - `lpWindowName`: the text, in any case; null for any.
 *
 * # Returns
 *
 * The topmost that fits, and the last error kept; or null, with the reason in `GetLastError` when
 * there is one.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_CANNOT_FIND_WND_CLASS` | there is no such class |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindowa>
 *
 * # Differences from Windows
 *
 * - Windows of other processes are not found.
 */
HWND FindWindowA(LPCSTR lpClassName, LPCSTR lpWindowName) WS2_SYM(FindWindowA);

/**
 * As `FindWindowA`, in wide characters.
 *
 * # Errors
 *
 * As of `FindWindowA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindoww>
 */
HWND FindWindowW(LPCWSTR lpClassName, LPCWSTR lpWindowName) WS2_SYM_W(FindWindowW);

/**
 * Finds a window of the process in another.
 *
 * # Parameters
 *
 * - `hWndParent`: the window that it is in; null for none, `HWND_MESSAGE` for those that only
 *   receive messages.
 * - `hWndChildAfter`: the one to begin behind; null for the first.
 * - `lpszClass`: the name of the class, or its number; null for any.
 * - `lpszWindow`: the text, in any case; null for any.
 *
 * # Returns
 *
 * The first that fits, and the last error kept; or null, with the reason in `GetLastError` when
 * there is one.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWndParent` or `hWndChildAfter` is no window |
 * | `ERROR_CANNOT_FIND_WND_CLASS` | there is no such class |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindowexa>
 */
HWND FindWindowExA(HWND hWndParent, HWND hWndChildAfter, LPCSTR lpszClass, LPCSTR lpszWindow) WS2_SYM(FindWindowExA);

/**
 * As `FindWindowExA`, in wide characters.
 *
 * # Errors
 *
 * As of `FindWindowExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-findwindowexw>
 */
HWND FindWindowExW(HWND hWndParent,
                   HWND hWndChildAfter,
                   LPCWSTR lpszClass,
                   LPCWSTR lpszWindow) WS2_SYM_W(FindWindowExW);

/**
 * Answers a window that is beside another, in it, or goes with it.
 *
 * # Parameters
 *
 * - `hWnd`: a window.
 * - `uCmd`: `GW_CHILD` for the first that is in it, `GW_OWNER` for the one that it goes with,
 *   `GW_HWNDFIRST`, `GW_HWNDLAST`, `GW_HWNDNEXT` or `GW_HWNDPREV` for one beside it.
 *
 * # Returns
 *
 * The window, or null when there is none, and the last error kept; or null with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_INVALID_PARAMETER` | there is no such `uCmd` |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindow>
 */
HWND GetWindow(HWND hWnd, UINT uCmd) WS2_SYM(GetWindow);

/**
 * Has a function see every window of the process that is in no other.
 *
 * # Parameters
 *
 * - `lpEnumFunc`: what sees each window: it answers 0 to see no more.
 * - `lParam`: what it is given.
 *
 * # Returns
 *
 * Not 0 when the function has seen all; or 0 when it wanted to see no more, with the last error
 * kept, or with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpEnumFunc` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumwindows>
 *
 * # Differences from Windows
 *
 * - Windows of other processes are not seen.
 * - When the function destroys the window that it sees, that is the last one.
 */
BOOL EnumWindows(WNDENUMPROC lpEnumFunc, LPARAM lParam) WS2_SYM(EnumWindows);

/**
 * Has a function see every window that is in a certain one, at any depth.
 *
 * # Parameters
 *
 * - `hWndParent`: the window; null for all as in `EnumWindows`.
 * - `lpEnumFunc`: what sees each window: it answers 0 to see no more.
 * - `lParam`: what it is given.
 *
 * # Returns
 *
 * Not 0 when the function has seen all; or 0 when it wanted to see no more, with the last error
 * kept, or with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpEnumFunc` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWndParent` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumchildwindows>
 *
 * # Differences from Windows
 *
 * - When the function destroys the window that it sees, that is the last one.
 */
BOOL EnumChildWindows(HWND hWndParent, WNDENUMPROC lpEnumFunc, LPARAM lParam) WS2_SYM(EnumChildWindows);

/**
 * Has a function see every window of a thread that is in no other.
 *
 * # Parameters
 *
 * - `dwThreadId`: the number of the thread.
 * - `lpfn`: what sees each window: it answers 0 to see no more.
 * - `lParam`: what it is given.
 *
 * # Returns
 *
 * Not 0 when the function has seen all; or 0 when it wanted to see no more, with the last error
 * kept, or with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpfn` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumthreadwindows>
 *
 * # Differences from Windows
 *
 * - When the function destroys the window that it sees, that is the last one.
 */
BOOL EnumThreadWindows(DWORD dwThreadId, WNDENUMPROC lpfn, LPARAM lParam) WS2_SYM(EnumThreadWindows);

/**
 * Answers a value of a window.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `nIndex`: `GWLP_WNDPROC`, `GWLP_USERDATA`, `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_ID`,
 *   `GWLP_HINSTANCE`, `GWLP_HWNDPARENT`; or where in the bytes of the window, from 0.
 *
 * # Returns
 *
 * The value, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_INVALID_INDEX` | `nIndex` is none of these |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlongptra>
 */
LONG_PTR GetWindowLongPtrA(HWND hWnd, int nIndex) WS2_SYM(GetWindowLongPtrA);

/**
 * As `GetWindowLongPtrA`.
 *
 * # Errors
 *
 * As of `GetWindowLongPtrA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlongptrw>
 */
LONG_PTR GetWindowLongPtrW(HWND hWnd, int nIndex) WS2_SYM(GetWindowLongPtrW);

/**
 * Answers a value of 32 bits of a window.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `nIndex`: `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_USERDATA` or `GWLP_ID`; or where in the bytes of
 *   the window, from 0.
 *
 * # Returns
 *
 * The value, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_INVALID_INDEX` | `nIndex` is none of these, or that of a pointer |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlonga>
 */
LONG GetWindowLongA(HWND hWnd, int nIndex) WS2_SYM(GetWindowLongA);

/**
 * As `GetWindowLongA`.
 *
 * # Errors
 *
 * As of `GetWindowLongA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowlongw>
 */
LONG GetWindowLongW(HWND hWnd, int nIndex) WS2_SYM(GetWindowLongW);

/**
 * Changes a value of a window.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `nIndex`: `GWLP_WNDPROC`, `GWLP_USERDATA`, `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_ID`,
 *   `GWLP_HINSTANCE`, `GWLP_HWNDPARENT`; or where in the bytes of the window, from 0.
 * - `dwNewLong`: the new value.
 *
 * # Returns
 *
 * The value before, and the last error kept; or 0 with the reason in `GetLastError`. As 0 can be
 * the value before, a program that wants to know sets the last error to 0 first.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_INVALID_INDEX` | `nIndex` is none of these |
 * | `ERROR_INVALID_PARAMETER` | a procedure would be null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongptra>
 */
LONG_PTR SetWindowLongPtrA(HWND hWnd, int nIndex, LONG_PTR dwNewLong) WS2_SYM(SetWindowLongPtrA);

/**
 * As `SetWindowLongPtrA`; a procedure expects wide characters.
 *
 * # Errors
 *
 * As of `SetWindowLongPtrA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongptrw>
 */
LONG_PTR SetWindowLongPtrW(HWND hWnd, int nIndex, LONG_PTR dwNewLong) WS2_SYM_W(SetWindowLongPtrW);

/**
 * Changes a value of 32 bits of a window.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `nIndex`: `GWL_STYLE`, `GWL_EXSTYLE`, `GWLP_USERDATA` or `GWLP_ID`; or where in the bytes of
 *   the window, from 0.
 * - `dwNewLong`: the new value.
 *
 * # Returns
 *
 * The value before, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_INVALID_INDEX` | `nIndex` is none of these, or that of a pointer |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlonga>
 */
LONG SetWindowLongA(HWND hWnd, int nIndex, LONG dwNewLong) WS2_SYM(SetWindowLongA);

/**
 * As `SetWindowLongA`.
 *
 * # Errors
 *
 * As of `SetWindowLongA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowlongw>
 */
LONG SetWindowLongW(HWND hWnd, int nIndex, LONG dwNewLong) WS2_SYM(SetWindowLongW);

/**
 * Does with a message what a window does that has nothing special in mind.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * Depends on the message. `WM_NCCREATE` takes the text of the window, `WM_SETTEXT`, `WM_GETTEXT`
 * and `WM_GETTEXTLENGTH` work on it, `WM_CLOSE` destroys the window, `WM_PAINT` draws nothing; 0
 * for what it does not know.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-defwindowproca>
 */
LRESULT DefWindowProcA(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM(DefWindowProcA);

/**
 * As `DefWindowProcA`, in wide characters.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-defwindowprocw>
 */
LRESULT DefWindowProcW(HWND hWnd, UINT Msg, WPARAM wParam, LPARAM lParam) WS2_SYM_W(DefWindowProcW);

/**
 * Gives a message to a certain window procedure.
 *
 * # Parameters
 *
 * - `lpPrevWndFunc`: the procedure, as `GetWindowLongPtr` or `SetWindowLongPtr` has answered it.
 * - `hWnd`: the window.
 * - `Msg`: which message.
 * - `wParam`: depends on the message.
 * - `lParam`: depends on the message.
 *
 * # Returns
 *
 * What it answers; 0 with the reason in `GetLastError` when there is none.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpPrevWndFunc` is null |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-callwindowproca>
 */
LRESULT CallWindowProcA(WNDPROC lpPrevWndFunc,
                        HWND hWnd,
                        UINT Msg,
                        WPARAM wParam,
                        LPARAM lParam) WS2_SYM(CallWindowProcA);

/**
 * As `CallWindowProcA`, in wide characters.
 *
 * # Errors
 *
 * As of `CallWindowProcA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-callwindowprocw>
 */
LRESULT CallWindowProcW(WNDPROC lpPrevWndFunc,
                        HWND hWnd,
                        UINT Msg,
                        WPARAM wParam,
                        LPARAM lParam) WS2_SYM_W(CallWindowProcW);

/**
 * Shows a window or hides it: it is told so, and is to be drawn when it is shown.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `nCmdShow`: `SW_HIDE`, or how to show it.
 *
 * # Returns
 *
 * Whether it was visible before, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-showwindow>
 *
 * # Differences from Windows
 *
 * - There is no display: nothing is seen, but the messages are as if it were.
 */
BOOL ShowWindow(HWND hWnd, int nCmdShow) WS2_SYM(ShowWindow);

/**
 * Answers whether a window and those that it is in are shown.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 *
 * # Returns
 *
 * Not 0 when they are, else 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-iswindowvisible>
 */
BOOL IsWindowVisible(HWND hWnd) WS2_SYM(IsWindowVisible);

/**
 * Has a window that is to be drawn get its `WM_PAINT` now.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-updatewindow>
 */
BOOL UpdateWindow(HWND hWnd) WS2_SYM(UpdateWindow);

/**
 * Has a window drawn: it gets `WM_PAINT`, if it is visible, when nothing else is in the queue.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpRect`: which part of it; null for all.
 * - `bErase`: whether the ground is to be drawn, too.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-invalidaterect>
 *
 * # Differences from Windows
 *
 * - The window is drawn as a whole.
 */
BOOL InvalidateRect(HWND hWnd, LPCRECT lpRect, BOOL bErase) WS2_SYM(InvalidateRect);

/**
 * Says that a window is drawn: it gets no `WM_PAINT`.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpRect`: which part of it; null for all.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-validaterect>
 *
 * # Differences from Windows
 *
 * - The window is drawn as a whole.
 */
BOOL ValidateRect(HWND hWnd, LPCRECT lpRect) WS2_SYM(ValidateRect);

/**
 * Would give a place to draw; a window that is to be drawn is not any more.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpPaint`: where it goes what is to be drawn.
 *
 * # Returns
 *
 * Null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpPaint` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_NOT_SUPPORTED` | there is nothing to draw on, which is always so; `lpPaint` is filled |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-beginpaint>
 *
 * # Differences from Windows
 *
 * - There is no display.
 */
HDC BeginPaint(HWND hWnd, LPPAINTSTRUCT lpPaint) WS2_SYM(BeginPaint);

/**
 * Ends what `BeginPaint` has begun.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpPaint`: what `BeginPaint` has filled.
 *
 * # Returns
 *
 * Not 0.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-endpaint>
 */
BOOL EndPaint(HWND hWnd, const PAINTSTRUCT *lpPaint) WS2_SYM(EndPaint);

/**
 * Says whether a window may have input, and tells it.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `bEnable`: whether it may have input.
 *
 * # Returns
 *
 * Whether it was disabled before, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enablewindow>
 */
BOOL EnableWindow(HWND hWnd, BOOL bEnable) WS2_SYM(EnableWindow);

/**
 * Answers whether a window may have input.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 *
 * # Returns
 *
 * Not 0 when it may, else 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-iswindowenabled>
 */
BOOL IsWindowEnabled(HWND hWnd) WS2_SYM(IsWindowEnabled);

/**
 * Would give a window the input of the keyboard.
 *
 * # Parameters
 *
 * - `hWnd`: the window; null for none.
 *
 * # Returns
 *
 * Null, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_NOT_SUPPORTED` | there is no keyboard, which is always so |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setfocus>
 */
HWND SetFocus(HWND hWnd) WS2_SYM(SetFocus);

/**
 * Answers how large a window is inside.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpRect`: where its inner rectangle goes.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpRect` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getclientrect>
 *
 * # Differences from Windows
 *
 * - There is no frame: the inside is as large as the window.
 */
BOOL GetClientRect(HWND hWnd, LPRECT lpRect) WS2_SYM(GetClientRect);

/**
 * Answers where a window is.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpRect`: where its rectangle goes.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_NOACCESS` | `lpRect` is null |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowrect>
 *
 * # Differences from Windows
 *
 * - A child is where it is in its parent.
 */
BOOL GetWindowRect(HWND hWnd, LPRECT lpRect) WS2_SYM(GetWindowRect);

/**
 * Gives a window another place, and tells it.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `X`: from the left.
 * - `Y`: from the top.
 * - `nWidth`: the width.
 * - `nHeight`: the height.
 * - `bRepaint`: whether it is to be drawn.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-movewindow>
 *
 * # Differences from Windows
 *
 * - There is no display: nothing is seen, but the messages are as if it were.
 */
BOOL MoveWindow(HWND hWnd, int X, int Y, int nWidth, int nHeight, BOOL bRepaint) WS2_SYM(MoveWindow);

/**
 * Gives a window another place, shows or hides it, and tells it.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `hWndInsertAfter`: the one that it is to be behind: has no effect.
 * - `X`: from the left.
 * - `Y`: from the top.
 * - `cx`: the width.
 * - `cy`: the height.
 * - `uFlags`: `SWP_NOMOVE`, `SWP_NOSIZE`, `SWP_SHOWWINDOW`, `SWP_HIDEWINDOW`; the others have no
 *   effect.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowpos>
 *
 * # Differences from Windows
 *
 * - There is no display: nothing is seen, but the messages are as if it were.
 */
BOOL SetWindowPos(HWND hWnd, HWND hWndInsertAfter, int X, int Y, int cx, int cy, UINT uFlags) WS2_SYM(SetWindowPos);

/**
 * Would answer how large something on the display is.
 *
 * # Parameters
 *
 * - `nIndex`: what is asked: `SM_CXSCREEN` and others.
 *
 * # Returns
 *
 * 0, because there is none.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getsystemmetrics>
 */
int GetSystemMetrics(int nIndex) WS2_SYM(GetSystemMetrics);

/**
 * Gives a window another text, by `WM_SETTEXT`.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpString`: its new text; null for none.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowtexta>
 */
BOOL SetWindowTextA(HWND hWnd, LPCSTR lpString) WS2_SYM(SetWindowTextA);

/**
 * As `SetWindowTextA`, in wide characters.
 *
 * # Errors
 *
 * As of `SetWindowTextA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowtextw>
 */
BOOL SetWindowTextW(HWND hWnd, LPCWSTR lpString) WS2_SYM_W(SetWindowTextW);

/**
 * Asks a window for its text, by `WM_GETTEXT`.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 * - `lpString`: where its text goes; it is cut short if need be.
 * - `nMaxCount`: the room there, in characters with the terminator.
 *
 * # Returns
 *
 * How many characters were written, without the terminator, and the last error kept; or 0 with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_PARAMETER` | `lpString` is null or there is no room |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtexta>
 */
int GetWindowTextA(HWND hWnd, LPSTR lpString, int nMaxCount) WS2_SYM(GetWindowTextA);

/**
 * As `GetWindowTextA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetWindowTextA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtextw>
 */
int GetWindowTextW(HWND hWnd, LPWSTR lpString, int nMaxCount) WS2_SYM_W(GetWindowTextW);

/**
 * Asks a window how long its text is, by `WM_GETTEXTLENGTH`.
 *
 * # Parameters
 *
 * - `hWnd`: the window.
 *
 * # Returns
 *
 * How many characters it has, without the terminator, and the last error kept; or 0 with the
 * reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtextlengtha>
 */
int GetWindowTextLengthA(HWND hWnd) WS2_SYM(GetWindowTextLengthA);

/**
 * As `GetWindowTextLengthA`, in wide characters.
 *
 * # Errors
 *
 * As of `GetWindowTextLengthA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowtextlengthw>
 */
int GetWindowTextLengthW(HWND hWnd) WS2_SYM_W(GetWindowTextLengthW);

/**
 * Makes a window, which belongs to the calling thread.
 *
 * # Parameters
 *
 * - `dwExStyle`: `WS_EX_...`: kept.
 * - `lpClassName`: the name of the class, or its number.
 * - `lpWindowName`: its text; null for none.
 * - `dwStyle`: `WS_...`. With `WS_CHILD` it is in its parent, with `WS_VISIBLE` it is told that it
 *   is shown.
 * - `X`: from the left, or `CW_USEDEFAULT`.
 * - `Y`: from the top.
 * - `nWidth`: the width, or `CW_USEDEFAULT`.
 * - `nHeight`: the height.
 * - `hWndParent`: the window that it is in or goes with; null for none, `HWND_MESSAGE` for a
 *   window that only receives messages.
 * - `hMenu`: the number of a child, or a menu: kept.
 * - `hInstance`: the module that it belongs to; null for the program.
 * - `lpParam`: what `WM_CREATE` brings.
 *
 * # Returns
 *
 * The window, which has answered `WM_NCCREATE` and `WM_CREATE` by then, and the last error kept;
 * null when it refused one of them; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_CANNOT_FIND_WND_CLASS` | there is no such class |
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWndParent` is no window |
 * | `ERROR_TLW_WITH_WSCHILD` | a child has no parent |
 * | `ERROR_NO_SYSTEM_RESOURCES` | there are 10,000 windows |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-createwindowexa>
 *
 * # Differences from Windows
 *
 * - There is no display: a window is an address for messages, with a text and a place that nobody
 *   sees. It gets no messages about its frame, `WM_GETMINMAXINFO` and `WM_NCCALCSIZE`.
 */
HWND CreateWindowExA(DWORD dwExStyle,
                     LPCSTR lpClassName,
                     LPCSTR lpWindowName,
                     DWORD dwStyle,
                     int X,
                     int Y,
                     int nWidth,
                     int nHeight,
                     HWND hWndParent,
                     HMENU hMenu,
                     HINSTANCE hInstance,
                     LPVOID lpParam) WS2_SYM(CreateWindowExA);

/**
 * As `CreateWindowExA`, in wide characters.
 *
 * # Errors
 *
 * As of `CreateWindowExA`.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-createwindowexw>
 */
HWND CreateWindowExW(DWORD dwExStyle,
                     LPCWSTR lpClassName,
                     LPCWSTR lpWindowName,
                     DWORD dwStyle,
                     int X,
                     int Y,
                     int nWidth,
                     int nHeight,
                     HWND hWndParent,
                     HMENU hMenu,
                     HINSTANCE hInstance,
                     LPVOID lpParam) WS2_SYM_W(CreateWindowExW);

/**
 * Destroys a window, and before it what goes with it or is in it.
 *
 * # Parameters
 *
 * - `hWnd`: the window, of the calling thread.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0 with the reason in `GetLastError`. Messages that wait for
 * the window are dropped.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 * | `ERROR_ACCESS_DENIED` | it belongs to another thread |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-destroywindow>
 */
BOOL DestroyWindow(HWND hWnd) WS2_SYM(DestroyWindow);

/**
 * Answers whether there is a window.
 *
 * # Parameters
 *
 * - `hWnd`: anything.
 *
 * # Returns
 *
 * Not 0, and the last error kept; or 0, with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-iswindow>
 */
BOOL IsWindow(HWND hWnd) WS2_SYM(IsWindow);

/**
 * Answers whether a window is in another, at any depth.
 *
 * # Parameters
 *
 * - `hWndParent`: a window.
 * - `hWnd`: another.
 *
 * # Returns
 *
 * Not 0 when it is.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-ischild>
 */
BOOL IsChild(HWND hWndParent, HWND hWnd) WS2_SYM(IsChild);

/**
 * Answers the window that a child is in, or that another goes with.
 *
 * # Parameters
 *
 * - `hWnd`: a window.
 *
 * # Returns
 *
 * It, or null when there is none, and the last error kept; or null with the reason in
 * `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getparent>
 */
HWND GetParent(HWND hWnd) WS2_SYM(GetParent);

/**
 * Puts a window into another.
 *
 * # Parameters
 *
 * - `hWndChild`: a window.
 * - `hWndNewParent`: the one that it is to be in; null for none, `HWND_MESSAGE` to receive
 *   messages only.
 *
 * # Returns
 *
 * The window that it was in, and the last error kept; or null with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWndChild` or `hWndNewParent` is no window |
 * | `ERROR_INVALID_PARAMETER` | the window would be in itself |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setparent>
 */
HWND SetParent(HWND hWndChild, HWND hWndNewParent) WS2_SYM(SetParent);

/**
 * Answers the window behind all others.
 *
 * # Returns
 *
 * It. No message reaches it.
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getdesktopwindow>
 */
HWND GetDesktopWindow(void) WS2_SYM(GetDesktopWindow);

/**
 * Answers the thread that a window belongs to.
 *
 * # Parameters
 *
 * - `hWnd`: a window.
 * - `lpdwProcessId`: where the number of the process goes; may be null.
 *
 * # Returns
 *
 * The number of the thread, and the last error kept; or 0 with the reason in `GetLastError`.
 *
 * # Errors
 *
 * | Error | When |
 * |---|---|
 * | `ERROR_INVALID_WINDOW_HANDLE` | `hWnd` is no window |
 *
 * # Spec
 *
 * <https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-getwindowthreadprocessid>
 */
DWORD GetWindowThreadProcessId(HWND hWnd, LPDWORD lpdwProcessId) WS2_SYM(GetWindowThreadProcessId);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */
#ifdef UNICODE
typedef WIN32_FIND_DATAW WIN32_FIND_DATA;
#else
typedef WIN32_FIND_DATAA WIN32_FIND_DATA;
#endif
#ifdef UNICODE
typedef PWIN32_FIND_DATAW PWIN32_FIND_DATA;
#else
typedef PWIN32_FIND_DATAA PWIN32_FIND_DATA;
#endif
#ifdef UNICODE
typedef LPWIN32_FIND_DATAW LPWIN32_FIND_DATA;
#else
typedef LPWIN32_FIND_DATAA LPWIN32_FIND_DATA;
#endif
#ifdef UNICODE
typedef STARTUPINFOW STARTUPINFO;
#else
typedef STARTUPINFOA STARTUPINFO;
#endif
#ifdef UNICODE
typedef LPSTARTUPINFOW LPSTARTUPINFO;
#else
typedef LPSTARTUPINFOA LPSTARTUPINFO;
#endif
#ifdef UNICODE
typedef LPSERVICE_MAIN_FUNCTIONW LPSERVICE_MAIN_FUNCTION;
#else
typedef LPSERVICE_MAIN_FUNCTIONA LPSERVICE_MAIN_FUNCTION;
#endif
#ifdef UNICODE
typedef SERVICE_TABLE_ENTRYW SERVICE_TABLE_ENTRY;
#else
typedef SERVICE_TABLE_ENTRYA SERVICE_TABLE_ENTRY;
#endif
#ifdef UNICODE
typedef LPSERVICE_TABLE_ENTRYW LPSERVICE_TABLE_ENTRY;
#else
typedef LPSERVICE_TABLE_ENTRYA LPSERVICE_TABLE_ENTRY;
#endif
#ifdef UNICODE
typedef OSVERSIONINFOW OSVERSIONINFO;
#else
typedef OSVERSIONINFOA OSVERSIONINFO;
#endif
#ifdef UNICODE
typedef POSVERSIONINFOW POSVERSIONINFO;
#else
typedef POSVERSIONINFOA POSVERSIONINFO;
#endif
#ifdef UNICODE
typedef LPOSVERSIONINFOW LPOSVERSIONINFO;
#else
typedef LPOSVERSIONINFOA LPOSVERSIONINFO;
#endif
#ifdef UNICODE
typedef OSVERSIONINFOEXW OSVERSIONINFOEX;
#else
typedef OSVERSIONINFOEXA OSVERSIONINFOEX;
#endif
#ifdef UNICODE
typedef POSVERSIONINFOEXW POSVERSIONINFOEX;
#else
typedef POSVERSIONINFOEXA POSVERSIONINFOEX;
#endif
#ifdef UNICODE
typedef LPOSVERSIONINFOEXW LPOSVERSIONINFOEX;
#else
typedef LPOSVERSIONINFOEXA LPOSVERSIONINFOEX;
#endif
#ifdef UNICODE
typedef WNDCLASSW WNDCLASS;
#else
typedef WNDCLASSA WNDCLASS;
#endif
#ifdef UNICODE
typedef PWNDCLASSW PWNDCLASS;
#else
typedef PWNDCLASSA PWNDCLASS;
#endif
#ifdef UNICODE
typedef LPWNDCLASSW LPWNDCLASS;
#else
typedef LPWNDCLASSA LPWNDCLASS;
#endif
#ifdef UNICODE
typedef NPWNDCLASSW NPWNDCLASS;
#else
typedef NPWNDCLASSA NPWNDCLASS;
#endif
#ifdef UNICODE
typedef WNDCLASSEXW WNDCLASSEX;
#else
typedef WNDCLASSEXA WNDCLASSEX;
#endif
#ifdef UNICODE
typedef PWNDCLASSEXW PWNDCLASSEX;
#else
typedef PWNDCLASSEXA PWNDCLASSEX;
#endif
#ifdef UNICODE
typedef LPWNDCLASSEXW LPWNDCLASSEX;
#else
typedef LPWNDCLASSEXA LPWNDCLASSEX;
#endif
#ifdef UNICODE
typedef NPWNDCLASSEXW NPWNDCLASSEX;
#else
typedef NPWNDCLASSEXA NPWNDCLASSEX;
#endif
#ifdef UNICODE
typedef CREATESTRUCTW CREATESTRUCT;
#else
typedef CREATESTRUCTA CREATESTRUCT;
#endif
#ifdef UNICODE
typedef LPCREATESTRUCTW LPCREATESTRUCT;
#else
typedef LPCREATESTRUCTA LPCREATESTRUCT;
#endif
#ifdef UNICODE
#define FillConsoleOutputCharacter FillConsoleOutputCharacterW
#else
#define FillConsoleOutputCharacter FillConsoleOutputCharacterA
#endif
#ifdef UNICODE
#define SetConsoleTitle SetConsoleTitleW
#else
#define SetConsoleTitle SetConsoleTitleA
#endif
#ifdef UNICODE
#define GetConsoleTitle GetConsoleTitleW
#else
#define GetConsoleTitle GetConsoleTitleA
#endif
#ifdef UNICODE
#define WriteConsole WriteConsoleW
#else
#define WriteConsole WriteConsoleA
#endif
#ifdef UNICODE
#define ReadConsole ReadConsoleW
#else
#define ReadConsole ReadConsoleA
#endif
#ifdef UNICODE
#define SetDlgItemText SetDlgItemTextW
#else
#define SetDlgItemText SetDlgItemTextA
#endif
#ifdef UNICODE
#define GetDlgItemText GetDlgItemTextW
#else
#define GetDlgItemText GetDlgItemTextA
#endif
#ifdef UNICODE
#define SendDlgItemMessage SendDlgItemMessageW
#else
#define SendDlgItemMessage SendDlgItemMessageA
#endif
#ifdef UNICODE
#define MessageBox MessageBoxW
#else
#define MessageBox MessageBoxA
#endif
#ifdef UNICODE
#define LoadIcon LoadIconW
#else
#define LoadIcon LoadIconA
#endif
#ifdef UNICODE
#define LoadCursor LoadCursorW
#else
#define LoadCursor LoadCursorA
#endif
#ifdef UNICODE
#define GetEnvironmentVariable GetEnvironmentVariableW
#else
#define GetEnvironmentVariable GetEnvironmentVariableA
#endif
#ifdef UNICODE
#define SetEnvironmentVariable SetEnvironmentVariableW
#else
#define SetEnvironmentVariable SetEnvironmentVariableA
#endif
#ifdef UNICODE
#define ExpandEnvironmentStrings ExpandEnvironmentStringsW
#else
#define ExpandEnvironmentStrings ExpandEnvironmentStringsA
#endif
#ifdef UNICODE
#define FreeEnvironmentStrings FreeEnvironmentStringsW
#else
#define FreeEnvironmentStrings FreeEnvironmentStringsA
#endif
#ifdef UNICODE
#define GetCommandLine GetCommandLineW
#else
#define GetCommandLine GetCommandLineA
#endif
#ifdef UNICODE
#define FormatMessage FormatMessageW
#else
#define FormatMessage FormatMessageA
#endif
#ifdef UNICODE
#define CreateEvent CreateEventW
#else
#define CreateEvent CreateEventA
#endif
#ifdef UNICODE
#define CreateEventEx CreateEventExW
#else
#define CreateEventEx CreateEventExA
#endif
#ifdef UNICODE
#define OpenEvent OpenEventW
#else
#define OpenEvent OpenEventA
#endif
#ifdef UNICODE
#define CreateFileMapping CreateFileMappingW
#else
#define CreateFileMapping CreateFileMappingA
#endif
#ifdef UNICODE
#define OpenFileMapping OpenFileMappingW
#else
#define OpenFileMapping OpenFileMappingA
#endif
#ifdef UNICODE
#define GetFileAttributes GetFileAttributesW
#else
#define GetFileAttributes GetFileAttributesA
#endif
#ifdef UNICODE
#define GetFileAttributesEx GetFileAttributesExW
#else
#define GetFileAttributesEx GetFileAttributesExA
#endif
#ifdef UNICODE
#define SetFileAttributes SetFileAttributesW
#else
#define SetFileAttributes SetFileAttributesA
#endif
#ifdef UNICODE
#define DeleteFile DeleteFileW
#else
#define DeleteFile DeleteFileA
#endif
#ifdef UNICODE
#define CopyFile CopyFileW
#else
#define CopyFile CopyFileA
#endif
#ifdef UNICODE
#define MoveFile MoveFileW
#else
#define MoveFile MoveFileA
#endif
#ifdef UNICODE
#define MoveFileEx MoveFileExW
#else
#define MoveFileEx MoveFileExA
#endif
#ifdef UNICODE
#define CreateFile CreateFileW
#else
#define CreateFile CreateFileA
#endif
#ifdef UNICODE
#define CreateDirectory CreateDirectoryW
#else
#define CreateDirectory CreateDirectoryA
#endif
#ifdef UNICODE
#define RemoveDirectory RemoveDirectoryW
#else
#define RemoveDirectory RemoveDirectoryA
#endif
#ifdef UNICODE
#define SetCurrentDirectory SetCurrentDirectoryW
#else
#define SetCurrentDirectory SetCurrentDirectoryA
#endif
#ifdef UNICODE
#define GetCurrentDirectory GetCurrentDirectoryW
#else
#define GetCurrentDirectory GetCurrentDirectoryA
#endif
#ifdef UNICODE
#define GetTempPath GetTempPathW
#else
#define GetTempPath GetTempPathA
#endif
#ifdef UNICODE
#define GetFullPathName GetFullPathNameW
#else
#define GetFullPathName GetFullPathNameA
#endif
#ifdef UNICODE
#define GetTempFileName GetTempFileNameW
#else
#define GetTempFileName GetTempFileNameA
#endif
#ifdef UNICODE
#define FindFirstFile FindFirstFileW
#else
#define FindFirstFile FindFirstFileA
#endif
#ifdef UNICODE
#define FindNextFile FindNextFileW
#else
#define FindNextFile FindNextFileA
#endif
#ifdef UNICODE
#define SendMessage SendMessageW
#else
#define SendMessage SendMessageA
#endif
#ifdef UNICODE
#define SendMessageTimeout SendMessageTimeoutW
#else
#define SendMessageTimeout SendMessageTimeoutA
#endif
#ifdef UNICODE
#define SendNotifyMessage SendNotifyMessageW
#else
#define SendNotifyMessage SendNotifyMessageA
#endif
#ifdef UNICODE
#define SendMessageCallback SendMessageCallbackW
#else
#define SendMessageCallback SendMessageCallbackA
#endif
#ifdef UNICODE
#define GetMessage GetMessageW
#else
#define GetMessage GetMessageA
#endif
#ifdef UNICODE
#define PeekMessage PeekMessageW
#else
#define PeekMessage PeekMessageA
#endif
#ifdef UNICODE
#define DispatchMessage DispatchMessageW
#else
#define DispatchMessage DispatchMessageA
#endif
#ifdef UNICODE
#define PostMessage PostMessageW
#else
#define PostMessage PostMessageA
#endif
#ifdef UNICODE
#define PostThreadMessage PostThreadMessageW
#else
#define PostThreadMessage PostThreadMessageA
#endif
#ifdef UNICODE
#define RegisterWindowMessage RegisterWindowMessageW
#else
#define RegisterWindowMessage RegisterWindowMessageA
#endif
#ifdef UNICODE
#define GetModuleHandle GetModuleHandleW
#else
#define GetModuleHandle GetModuleHandleA
#endif
#ifdef UNICODE
#define LoadLibrary LoadLibraryW
#else
#define LoadLibrary LoadLibraryA
#endif
#ifdef UNICODE
#define LoadLibraryEx LoadLibraryExW
#else
#define LoadLibraryEx LoadLibraryExA
#endif
#ifdef UNICODE
#define GetModuleFileName GetModuleFileNameW
#else
#define GetModuleFileName GetModuleFileNameA
#endif
#ifdef UNICODE
#define CreateMutex CreateMutexW
#else
#define CreateMutex CreateMutexA
#endif
#ifdef UNICODE
#define CreateMutexEx CreateMutexExW
#else
#define CreateMutexEx CreateMutexExA
#endif
#ifdef UNICODE
#define OpenMutex OpenMutexW
#else
#define OpenMutex OpenMutexA
#endif
#ifdef UNICODE
#define CreateProcess CreateProcessW
#else
#define CreateProcess CreateProcessA
#endif
#ifdef UNICODE
#define LoadString LoadStringW
#else
#define LoadString LoadStringA
#endif
#ifdef UNICODE
#define LoadAccelerators LoadAcceleratorsW
#else
#define LoadAccelerators LoadAcceleratorsA
#endif
#ifdef UNICODE
#define TranslateAccelerator TranslateAcceleratorW
#else
#define TranslateAccelerator TranslateAcceleratorA
#endif
#ifdef UNICODE
#define IsDialogMessage IsDialogMessageW
#else
#define IsDialogMessage IsDialogMessageA
#endif
#ifdef UNICODE
#define DialogBoxParam DialogBoxParamW
#else
#define DialogBoxParam DialogBoxParamA
#endif
#ifdef UNICODE
#define CreateSemaphore CreateSemaphoreW
#else
#define CreateSemaphore CreateSemaphoreA
#endif
#ifdef UNICODE
#define CreateSemaphoreEx CreateSemaphoreExW
#else
#define CreateSemaphoreEx CreateSemaphoreExA
#endif
#ifdef UNICODE
#define OpenSemaphore OpenSemaphoreW
#else
#define OpenSemaphore OpenSemaphoreA
#endif
#ifdef UNICODE
#define PathFindExtension PathFindExtensionW
#else
#define PathFindExtension PathFindExtensionA
#endif
#ifdef UNICODE
#define PathFindFileName PathFindFileNameW
#else
#define PathFindFileName PathFindFileNameA
#endif
#ifdef UNICODE
#define PathFileExists PathFileExistsW
#else
#define PathFileExists PathFileExistsA
#endif
#ifdef UNICODE
#define lstrlen lstrlenW
#else
#define lstrlen lstrlenA
#endif
#ifdef UNICODE
#define lstrcpy lstrcpyW
#else
#define lstrcpy lstrcpyA
#endif
#ifdef UNICODE
#define lstrcpyn lstrcpynW
#else
#define lstrcpyn lstrcpynA
#endif
#ifdef UNICODE
#define lstrcat lstrcatW
#else
#define lstrcat lstrcatA
#endif
#ifdef UNICODE
#define lstrcmp lstrcmpW
#else
#define lstrcmp lstrcmpA
#endif
#ifdef UNICODE
#define lstrcmpi lstrcmpiW
#else
#define lstrcmpi lstrcmpiA
#endif
#ifdef UNICODE
#define CompareString CompareStringW
#else
#define CompareString CompareStringA
#endif
#ifdef UNICODE
#define CharUpper CharUpperW
#else
#define CharUpper CharUpperA
#endif
#ifdef UNICODE
#define CharUpperBuff CharUpperBuffW
#else
#define CharUpperBuff CharUpperBuffA
#endif
#ifdef UNICODE
#define CharLower CharLowerW
#else
#define CharLower CharLowerA
#endif
#ifdef UNICODE
#define CharLowerBuff CharLowerBuffW
#else
#define CharLowerBuff CharLowerBuffA
#endif
#ifdef UNICODE
#define GetVersionEx GetVersionExW
#else
#define GetVersionEx GetVersionExA
#endif
#ifdef UNICODE
#define GetComputerName GetComputerNameW
#else
#define GetComputerName GetComputerNameA
#endif
#ifdef UNICODE
#define GetComputerNameEx GetComputerNameExW
#else
#define GetComputerNameEx GetComputerNameExA
#endif
#ifdef UNICODE
#define GetUserName GetUserNameW
#else
#define GetUserName GetUserNameA
#endif
#ifdef UNICODE
#define GetSystemDirectory GetSystemDirectoryW
#else
#define GetSystemDirectory GetSystemDirectoryA
#endif
#ifdef UNICODE
#define GetWindowsDirectory GetWindowsDirectoryW
#else
#define GetWindowsDirectory GetWindowsDirectoryA
#endif
#ifdef UNICODE
#define OutputDebugString OutputDebugStringW
#else
#define OutputDebugString OutputDebugStringA
#endif
#ifdef UNICODE
#define GetFileVersionInfoSize GetFileVersionInfoSizeW
#else
#define GetFileVersionInfoSize GetFileVersionInfoSizeA
#endif
#ifdef UNICODE
#define GetFileVersionInfo GetFileVersionInfoW
#else
#define GetFileVersionInfo GetFileVersionInfoA
#endif
#ifdef UNICODE
#define VerQueryValue VerQueryValueW
#else
#define VerQueryValue VerQueryValueA
#endif
#ifdef UNICODE
#define CreateWaitableTimer CreateWaitableTimerW
#else
#define CreateWaitableTimer CreateWaitableTimerA
#endif
#ifdef UNICODE
#define CreateWaitableTimerEx CreateWaitableTimerExW
#else
#define CreateWaitableTimerEx CreateWaitableTimerExA
#endif
#ifdef UNICODE
#define OpenWaitableTimer OpenWaitableTimerW
#else
#define OpenWaitableTimer OpenWaitableTimerA
#endif
#ifdef UNICODE
#define RegisterClass RegisterClassW
#else
#define RegisterClass RegisterClassA
#endif
#ifdef UNICODE
#define RegisterClassEx RegisterClassExW
#else
#define RegisterClassEx RegisterClassExA
#endif
#ifdef UNICODE
#define UnregisterClass UnregisterClassW
#else
#define UnregisterClass UnregisterClassA
#endif
#ifdef UNICODE
#define GetClassInfo GetClassInfoW
#else
#define GetClassInfo GetClassInfoA
#endif
#ifdef UNICODE
#define GetClassInfoEx GetClassInfoExW
#else
#define GetClassInfoEx GetClassInfoExA
#endif
#ifdef UNICODE
#define GetClassName GetClassNameW
#else
#define GetClassName GetClassNameA
#endif
#ifdef UNICODE
#define FindWindow FindWindowW
#else
#define FindWindow FindWindowA
#endif
#ifdef UNICODE
#define FindWindowEx FindWindowExW
#else
#define FindWindowEx FindWindowExA
#endif
#ifdef UNICODE
#define GetWindowLongPtr GetWindowLongPtrW
#else
#define GetWindowLongPtr GetWindowLongPtrA
#endif
#ifdef UNICODE
#define GetWindowLong GetWindowLongW
#else
#define GetWindowLong GetWindowLongA
#endif
#ifdef UNICODE
#define SetWindowLongPtr SetWindowLongPtrW
#else
#define SetWindowLongPtr SetWindowLongPtrA
#endif
#ifdef UNICODE
#define SetWindowLong SetWindowLongW
#else
#define SetWindowLong SetWindowLongA
#endif
#ifdef UNICODE
#define DefWindowProc DefWindowProcW
#else
#define DefWindowProc DefWindowProcA
#endif
#ifdef UNICODE
#define CallWindowProc CallWindowProcW
#else
#define CallWindowProc CallWindowProcA
#endif
#ifdef UNICODE
#define SetWindowText SetWindowTextW
#else
#define SetWindowText SetWindowTextA
#endif
#ifdef UNICODE
#define GetWindowText GetWindowTextW
#else
#define GetWindowText GetWindowTextA
#endif
#ifdef UNICODE
#define GetWindowTextLength GetWindowTextLengthW
#else
#define GetWindowTextLength GetWindowTextLengthA
#endif
#ifdef UNICODE
#define CreateWindowEx CreateWindowExW
#else
#define CreateWindowEx CreateWindowExA
#endif

#include <ws2/win32_after.h>

#endif /* WS2_WIN32_H */
