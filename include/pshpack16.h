/* Structures from here to <poppack.h> are packed to 16 bytes. */
#pragma pack(push, 16)
