/*
 * The annotations of the second source annotation language: `_In_`, `_Out_writes_(n)` and the like.
 * They mean something to Microsoft's analyser only, and are nothing here.
 */
#ifndef WS2_SAL2_H
#define WS2_SAL2_H
#pragma GCC system_header

#define _Acquires_exclusive_lock_(lock)
#define _Acquires_lock_(lock)
#define _Acquires_nonreentrant_lock_(lock)
#define _Acquires_shared_lock_(lock)
#define _Always_
#define _Analysis_mode_(mode)
#define _Analysis_noreturn_
#define _Analysis_suppress_lock_checking_(lock)
#define _At_(...)
#define _At_buffer_(...)
#define _COM_Outptr_
#define _COM_Outptr_opt_
#define _COM_Outptr_opt_result_maybenull_
#define _COM_Outptr_result_maybenull_
#define _Check_return_
#define _Check_return_opt_
#define _Const_
#define _Create_lock_level_(level)
#define _Deref_
#define _Deref_in_range_(low, high)
#define _Deref_inout_range_(low, high)
#define _Deref_opt_out_
#define _Deref_opt_out_opt_
#define _Deref_out_
#define _Deref_out_opt_
#define _Deref_out_opt_z_
#define _Deref_out_range_(low, high)
#define _Deref_out_z_
#define _Deref_post_bytecount_(size)
#define _Deref_post_count_(size)
#define _Deref_post_maybenull_
#define _Deref_post_notnull_
#define _Deref_post_opt_z_
#define _Deref_post_valid_
#define _Deref_post_z_
#define _Deref_pre_cap_(size)
#define _Deref_pre_count_(size)
#define _Deref_pre_readonly_
#define _Deref_pre_valid_
#define _Deref_pre_z_
#define _Deref_prepost_opt_z_
#define _Deref_ret_range_(low, high)
#define _Enum_is_bitflag_
#define _Field_range_(low, high)
#define _Field_size_(size)
#define _Field_size_bytes_(size)
#define _Field_size_bytes_full_(size)
#define _Field_size_bytes_full_opt_(size)
#define _Field_size_bytes_opt_(size)
#define _Field_size_bytes_part_(size, length)
#define _Field_size_bytes_part_opt_(size, length)
#define _Field_size_full_(size)
#define _Field_size_full_opt_(size)
#define _Field_size_opt_(size)
#define _Field_size_part_(size, length)
#define _Field_size_part_opt_(size, length)
#define _Field_z_
#define _Frees_ptr_
#define _Frees_ptr_opt_
#define _Function_class_(name)
#define _Function_ignore_lock_checking_
#define _Group_(...)
#define _Guarded_by_(lock)
#define _Has_lock_kind_(kind)
#define _Has_lock_level_(level)
#define _IRQL_raises_(level)
#define _IRQL_requires_(level)
#define _IRQL_requires_max_(level)
#define _IRQL_requires_min_(level)
#define _IRQL_requires_same_
#define _IRQL_restores_
#define _IRQL_saves_
#define _In_
#define _In_bytecount_(size)
#define _In_bytecount_c_(size)
#define _In_bytecount_x_(size)
#define _In_count_(size)
#define _In_count_c_(size)
#define _In_count_x_(size)
#define _In_defensive_(what)
#define _In_opt_
#define _In_opt_bytecount_(size)
#define _In_opt_count_(size)
#define _In_opt_z_
#define _In_range_(low, high)
#define _In_reads_(size)
#define _In_reads_bytes_(size)
#define _In_reads_bytes_opt_(size)
#define _In_reads_opt_(size)
#define _In_reads_opt_z_(size)
#define _In_reads_or_z_(size)
#define _In_reads_or_z_opt_(size)
#define _In_reads_to_ptr_(end)
#define _In_reads_to_ptr_opt_(end)
#define _In_reads_to_ptr_z_(end)
#define _In_reads_z_(size)
#define _In_z_
#define _Inout_
#define _Inout_bytecount_(size)
#define _Inout_bytecount_c_(size)
#define _Inout_cap_(size)
#define _Inout_count_(size)
#define _Inout_count_c_(size)
#define _Inout_defensive_(what)
#define _Inout_opt_
#define _Inout_opt_z_
#define _Inout_updates_(size)
#define _Inout_updates_all_(size)
#define _Inout_updates_all_opt_(size)
#define _Inout_updates_bytes_(size)
#define _Inout_updates_bytes_all_(size)
#define _Inout_updates_bytes_all_opt_(size)
#define _Inout_updates_bytes_opt_(size)
#define _Inout_updates_bytes_to_(size, length)
#define _Inout_updates_bytes_to_opt_(size, length)
#define _Inout_updates_opt_(size)
#define _Inout_updates_opt_z_(size)
#define _Inout_updates_to_(size, length)
#define _Inout_updates_to_opt_(size, length)
#define _Inout_updates_z_(size)
#define _Inout_z_
#define _Inout_z_cap_(size)
#define _Interlocked_operand_
#define _Internal_set_lock_count_(count)
#define _Kernel_clear_do_init_(value)
#define _Literal_
#define _Lock_level_order_(one, other)
#define _Maybe_raises_SEH_exception_
#define _Maybenull_
#define _Maybevalid_
#define _Must_inspect_result_
#define _No_competing_thread_
#define _Notliteral_
#define _Notnull_
#define _Notref_
#define _Notvalid_
#define _NullNull_terminated_
#define _Null_
#define _Null_terminated_
#define _Null_terminated_by_(value)
#define _On_failure_
#define _On_failure_do_(...)
#define _Out_
#define _Out_bound_
#define _Out_bytecap_(size)
#define _Out_bytecap_c_(size)
#define _Out_bytecap_post_bytecount_(size, length)
#define _Out_bytecap_x_(size)
#define _Out_bytecapcount_(size)
#define _Out_cap_(size)
#define _Out_cap_c_(size)
#define _Out_cap_post_count_(size, length)
#define _Out_cap_x_(size)
#define _Out_capcount_(size)
#define _Out_opt_
#define _Out_opt_bytecap_(size)
#define _Out_opt_cap_(size)
#define _Out_opt_z_cap_(size)
#define _Out_ptr_
#define _Out_range_(low, high)
#define _Out_writes_(size)
#define _Out_writes_all_(size)
#define _Out_writes_all_opt_(size)
#define _Out_writes_bytes_(size)
#define _Out_writes_bytes_all_(size)
#define _Out_writes_bytes_all_opt_(size)
#define _Out_writes_bytes_opt_(size)
#define _Out_writes_bytes_to_(size, length)
#define _Out_writes_bytes_to_opt_(size, length)
#define _Out_writes_opt_(size)
#define _Out_writes_opt_z_(size)
#define _Out_writes_to_(size, length)
#define _Out_writes_to_opt_(size, length)
#define _Out_writes_to_ptr_(end)
#define _Out_writes_to_ptr_opt_(end)
#define _Out_writes_to_ptr_z_(end)
#define _Out_writes_z_(size)
#define _Out_z_cap_(size)
#define _Out_z_cap_c_(size)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_opt_result_buffer_(size)
#define _Outptr_opt_result_buffer_all_(size)
#define _Outptr_opt_result_buffer_maybenull_(size)
#define _Outptr_opt_result_buffer_to_(size, length)
#define _Outptr_opt_result_bytebuffer_(size)
#define _Outptr_opt_result_bytebuffer_maybenull_(size)
#define _Outptr_opt_result_maybenull_
#define _Outptr_opt_result_maybenull_z_
#define _Outptr_opt_result_nullonfailure_
#define _Outptr_opt_result_z_
#define _Outptr_result_buffer_(size)
#define _Outptr_result_buffer_all_(size)
#define _Outptr_result_buffer_maybenull_(size)
#define _Outptr_result_buffer_to_(size, length)
#define _Outptr_result_bytebuffer_(size)
#define _Outptr_result_bytebuffer_all_(size)
#define _Outptr_result_bytebuffer_maybenull_(size)
#define _Outptr_result_bytebuffer_to_(size, length)
#define _Outptr_result_maybenull_
#define _Outptr_result_maybenull_z_
#define _Outptr_result_nullonfailure_
#define _Outptr_result_z_
#define _Outref_
#define _Outref_result_buffer_(size)
#define _Outref_result_bytebuffer_(size)
#define _Outref_result_maybenull_
#define _Outref_result_nullonfailure_
#define _Points_to_data_
#define _Post_
#define _Post_bytecount_(size)
#define _Post_count_(size)
#define _Post_defensive_
#define _Post_equal_to_(expression)
#define _Post_invalid_
#define _Post_maybenull_
#define _Post_notnull_
#define _Post_null_
#define _Post_ptr_invalid_
#define _Post_readable_byte_size_(size)
#define _Post_readable_size_(size)
#define _Post_same_lock_(one, other)
#define _Post_satisfies_(condition)
#define _Post_valid_
#define _Post_writable_byte_size_(size)
#define _Post_writable_size_(size)
#define _Post_z_
#define _Post_z_count_(size)
#define _Pre_
#define _Pre_bytecap_(size)
#define _Pre_bytecount_(size)
#define _Pre_cap_(size)
#define _Pre_count_(size)
#define _Pre_defensive_
#define _Pre_equal_to_(expression)
#define _Pre_invalid_
#define _Pre_maybenull_
#define _Pre_notnull_
#define _Pre_null_
#define _Pre_opt_count_(size)
#define _Pre_opt_valid_
#define _Pre_readable_byte_size_(size)
#define _Pre_readable_size_(size)
#define _Pre_satisfies_(condition)
#define _Pre_unknown_
#define _Pre_valid_
#define _Pre_writable_byte_size_(size)
#define _Pre_writable_size_(size)
#define _Pre_z_
#define _Prepost_opt_z_
#define _Prepost_valid_
#define _Prepost_z_
#define _Printf_format_string_
#define _Printf_format_string_params_(count)
#define _Raises_SEH_exception_
#define _Readable_bytes_(size)
#define _Readable_elements_
#define _Releases_exclusive_lock_(lock)
#define _Releases_lock_(lock)
#define _Releases_nonreentrant_lock_(lock)
#define _Releases_shared_lock_(lock)
#define _Requires_exclusive_lock_held_(lock)
#define _Requires_lock_held_(lock)
#define _Requires_lock_not_held_(lock)
#define _Requires_no_locks_held_
#define _Requires_shared_lock_held_(lock)
#define _Reserved_
#define _Result_nullonfailure_
#define _Result_zeroonfailure_
#define _Ret_allocates_
#define _Ret_bytecap_(size)
#define _Ret_bytecount_(size)
#define _Ret_cap_(size)
#define _Ret_count_(size)
#define _Ret_maybenull_
#define _Ret_maybenull_z_
#define _Ret_notnull_
#define _Ret_null_
#define _Ret_opt_cap_(size)
#define _Ret_opt_z_
#define _Ret_range_(low, high)
#define _Ret_valid_
#define _Ret_writes_(size)
#define _Ret_writes_bytes_(size)
#define _Ret_writes_bytes_maybenull_(size)
#define _Ret_writes_bytes_to_(size, length)
#define _Ret_writes_bytes_to_maybenull_(size, length)
#define _Ret_writes_maybenull_(size)
#define _Ret_writes_maybenull_z_(size)
#define _Ret_writes_to_(size, length)
#define _Ret_writes_to_maybenull_(size, length)
#define _Ret_writes_z_(size)
#define _Ret_z_
#define _Ret_z_cap_(size)
#define _Return_type_success_(condition)
#define _Same_lock_(one, other)
#define _Satisfies_(condition)
#define _Scanf_format_string_
#define _Scanf_format_string_params_(count)
#define _Scanf_s_format_string_
#define _Strict_type_match_
#define _Struct_size_bytes_
#define _Success_(condition)
#define _Unchanged_(expression)
#define _Use_decl_annotations_
#define _Valid_
#define _When_(...)
#define _Writable_bytes_(size)
#define _Writable_elements_(size)
#define _Write_guarded_by_(lock)

#define _Analysis_assume_(condition) ((void)0)
#define _Analysis_assume_nullterminated_(string) ((void)0)
#define _Analysis_assume_lock_held_(lock) ((void)0)
#define _Analysis_assume_lock_not_held_(lock) ((void)0)
#define _Benign_race_begin_
#define _Benign_race_end_

#endif
