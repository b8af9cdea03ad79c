// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/notingsocket.h"

#include <mutex>
#include <utility>

namespace eyewall::test {

namespace {

struct Notes {
    std::mutex mutex;
    QByteArrayList texts; ///< under `mutex`
};

// The server makes the handlers, so that a test can not hand them a place of its own.
Notes &notes()
{
    static Notes all;
    return all;
}

} // namespace

QByteArrayList NotingSocket::takeNotes()
{
    const std::scoped_lock lock(notes().mutex);
    return std::exchange(notes().texts, {});
}

void NotingSocket::note(const QByteArray &text)
{
    const std::scoped_lock lock(notes().mutex);
    notes().texts += text;
}

void NotingSocket::open()
{
    note("open");
}

void NotingSocket::onClose(quint16 code, const QByteArray &reason)
{
    note(reason.isEmpty() ? QByteArray::number(code) : QByteArray::number(code) + ' ' + reason);
}

} // namespace eyewall::test
