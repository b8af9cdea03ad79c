// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace eyewall::models {
struct RequestRow;
}

namespace eyewall::inspectors {

// A request as other programs take it. Thread: any, for everything here.

/// One word of a POSIX shell that means these bytes: in single quotes, or by printf when they hold controls
/// or are no UTF-8. Bytes of 0 are left out: no argument can hold them.
QString shellWord(QByteArrayView bytes);

/// "http://example.org/items?limit=20": what was asked for, as far as the head tells the host; otherwise
/// `localPort` of this computer, 0 when that is not known.
QByteArray urlOf(const models::RequestRow &request, quint16 localPort);

/// A command that asks for the same again. A body that a terminal cannot take, or that was not recorded as a
/// whole, is read from the file body.bin; a comment in the first line says so.
QString curlCommand(const models::RequestRow &request, quint16 localPort);

} // namespace eyewall::inspectors
