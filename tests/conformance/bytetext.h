// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace eyewall::test {

/// Bytes out of readable text: \r \n \t \0 \\, \s for a space at an end, \xHH, and \{3:ab} for "ababab".
/// Absent when an escape is none of these.
[[nodiscard]] std::optional<QByteArray> bytesFromText(QByteArrayView text);

/// The other way, for messages; long bytes are cut.
[[nodiscard]] QByteArray textFromBytes(QByteArrayView bytes);

} // namespace eyewall::test
