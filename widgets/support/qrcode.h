// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace eyewall::support {

/// The modules of a QR code: a square of dark and light, without the quiet zone. Thread: any (a value).
class QrCode final {
public:
    /// A reader needs so many light modules on every side.
    static constexpr int kQuietZone = 4;

    /// Of bytes as they are; readers take them for UTF-8. Absent when `data` is empty or longer than a code
    /// can be, 2,331 bytes. A seventh of the modules may be unreadable.
    [[nodiscard]] static std::optional<QrCode> encode(const QByteArray &data);

    /// Modules on a side.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int column, int row) const { return m_modules[row * m_size + column] != 0; }

private:
    QrCode(int size, const QByteArray &modules);

    int m_size;
    QByteArray m_modules; ///< row by row, 1 is dark
};

} // namespace eyewall::support
