/* Generated from src/abi and src/api by script/headers. Do not edit. */

#ifndef __AF_IRDA__
#define __AF_IRDA__
#pragma GCC system_header

#include <winsock2.h>

/** A stream over infrared. */
#define IRDA_PROTO_SOCK_STREAM 1
/** The level of the options. */
#define SOL_IRLMP 0x00FF
/** The devices that can be seen. */
#define IRLMP_ENUMDEVICES 0x0010
/** Sets a value of the information service. */
#define IRLMP_IAS_SET 0x0011
/** A value of the peer's information service. */
#define IRLMP_IAS_QUERY 0x0012
/** The longest packet for sending, in bytes. */
#define IRLMP_SEND_PDU_LEN 0x0013
/** The link belongs to one program. */
#define IRLMP_EXCLUSIVE_MODE 0x0014
/** The mode of printers. */
#define IRLMP_IRLPT_MODE 0x0015
/** The mode of serial lines. */
#define IRLMP_9WIRE_MODE 0x0016
/** The mode with flow control. */
#define IRLMP_TINYTP_MODE 0x0017
/** How the link works. */
#define IRLMP_PARAMETERS 0x0018
/** How devices are found. */
#define IRLMP_DISCOVERY_MODE 0x0019
/** The mode of Sharp's devices. */
#define IRLMP_SHARP_MODE 0x0020
/** There is no such class. */
#define IAS_ATTRIB_NO_CLASS 0x10
/** There is no such value. */
#define IAS_ATTRIB_NO_ATTRIB 0x00
/** The value is a number. */
#define IAS_ATTRIB_INT 0x01
/** The value is bytes. */
#define IAS_ATTRIB_OCTETSEQ 0x02
/** The value is text. */
#define IAS_ATTRIB_STR 0x03
/** The longest text, in bytes. */
#define IAS_MAX_USER_STRING 256
/** The most bytes. */
#define IAS_MAX_OCTET_STRING 1024
/** The longest name of a class. */
#define IAS_MAX_CLASSNAME 64
/** The longest name of a value. */
#define IAS_MAX_ATTRIBNAME 256
/** An endpoint of infrared. */
struct _SOCKADDR_IRDA {
    /** `AF_IRDA`. */
    u_short irdaAddressFamily;
    /** The device. */
    u_char irdaDeviceID[4];
    /** The name of the service. */
    char irdaServiceName[25];
};

/** An endpoint of infrared. */
typedef struct _SOCKADDR_IRDA SOCKADDR_IRDA;

/** A pointer to an endpoint of infrared. */
typedef SOCKADDR_IRDA *PSOCKADDR_IRDA;

/** A pointer to an endpoint of infrared. */
typedef SOCKADDR_IRDA *LPSOCKADDR_IRDA;


#endif /* __AF_IRDA__ */
