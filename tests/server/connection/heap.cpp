// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/heap.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <malloc.h>

namespace {

std::atomic<qint64> g_blocks = 0;
std::atomic<qint64> g_bytes = 0;

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

// All that a program may call instead of malloc() in the C library of GNU; what is not replaced would be
// freed without having been counted.
extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void *block);

static void *counted(void *block)
{
    if (block) {
        g_blocks.fetch_add(1, std::memory_order_relaxed);
        g_bytes.fetch_add(qint64(malloc_usable_size(block)), std::memory_order_relaxed);
    }
    return block;
}

static void uncount(void *block)
{
    if (block) {
        g_blocks.fetch_sub(1, std::memory_order_relaxed);
        g_bytes.fetch_sub(qint64(malloc_usable_size(block)), std::memory_order_relaxed);
    }
}

void *malloc(std::size_t size)
{
    return counted(__libc_malloc(size));
}

void *calloc(std::size_t count, std::size_t size)
{
    return counted(__libc_calloc(count, size));
}

void *realloc(void *block, std::size_t size)
{
    uncount(block);
    void *const moved = counted(__libc_realloc(block, size));
    if (!moved && size > 0)
        (void)counted(block); // it was left as it was
    return moved;
}

void *memalign(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

void *aligned_alloc(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size)
{
    *block = counted(__libc_memalign(alignment, size));
    return *block ? 0 : ENOMEM;
}

void free(void *block)
{
    uncount(block);
    __libc_free(block);
}

} // extern "C"

namespace eyewall::test {

Heap heapInUse()
{
    return {g_blocks.load(std::memory_order_relaxed), g_bytes.load(std::memory_order_relaxed)};
}

} // namespace eyewall::test

#else

namespace eyewall::test {

Heap heapInUse()
{
    return {};
}

} // namespace eyewall::test

#endif
