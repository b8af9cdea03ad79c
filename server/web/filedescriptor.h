// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace eyewall::web {

/// Owns an open file descriptor. Thread: any, one at a time.
class FileDescriptor final {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, kClosed))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor() { reset(); }

    [[nodiscard]] bool isOpen() const { return m_descriptor != kClosed; }
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, kClosed); }
    void reset();
    /// Another descriptor of the same open file; closed when there is none free.
    [[nodiscard]] FileDescriptor duplicate() const;

private:
    static constexpr int kClosed = -1;
    int m_descriptor = kClosed;
};

} // namespace eyewall::web
