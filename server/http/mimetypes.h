// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArrayView>

namespace eyewall::http {

/// Content-Type for a file by the extension of its name, without case; text with "; charset=utf-8";
/// "application/octet-stream" for what is unknown. "a.tar.gz" is application/gzip. Thread: any.
[[nodiscard]] QByteArrayView mimeTypeForName(QByteArrayView fileName);

} // namespace eyewall::http
