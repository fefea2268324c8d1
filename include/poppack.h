/* Ends what <pshpack1.h> and its like have begun. */
#pragma pack(pop)
