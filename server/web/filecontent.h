// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/filedescriptor.h"

#include <QtCore/QByteArray>

namespace eyewall::web {

/// A part of an open file as the content of an answer. Thread: any, one at a time.
struct FileContent {
    FileDescriptor descriptor;
    qint64 offset = 0;
    qint64 length = 0;   ///< bytes
    bool isWarm = false; ///< its first bytes were brought into memory

    [[nodiscard]] bool isOpen() const { return descriptor.isOpen(); }
};

/// How far a read that must not wait for the disk came.
enum class ReadOutcome : quint8 {
    Done,
    WouldBlock, ///< the bytes are not in memory
    Failed,     ///< an error of the disk, or the file is shorter than it was
};

/// Reads all of it, if that needs no disk. Where the system cannot tell, it may wait.
[[nodiscard]] ReadOutcome readCached(const FileContent &file, QByteArray &out);
/// Whether the first bytes are in memory, so that sending can begin without waiting for the disk.
[[nodiscard]] bool isCached(const FileContent &file);

/// Reads all of it and may wait for the disk. False when it failed or the file is shorter.
[[nodiscard]] bool readBlocking(const FileContent &file, QByteArray &out);
/// Brings the first bytes into memory; a failure shows when they are sent.
void warmBlocking(const FileContent &file);

} // namespace eyewall::web
