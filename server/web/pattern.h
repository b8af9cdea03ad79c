// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <vector>

namespace eyewall::web {

/// Most parameters that one pattern may have.
inline constexpr int kMaxParameters = 8;

/// One step of a pattern.
struct Segment {
    enum class Kind : quint8 { Literal, Int, Name, Path };
    Kind kind = Kind::Literal;
    QByteArray text; ///< Literal: percent-encoded as normalizePath() does; else the name of the parameter
};

/// "/user/{id:int}/files/{rest:path}", taken apart: "{name}" is one segment that is not empty, "{name:int}" a
/// whole number of 64 bits, "{name:path}" all that is left, slashes included and possibly empty.
/// Thread: any (a value).
struct Pattern {
    QByteArray text; ///< as registered
    std::vector<Segment> segments;

    /// Throws RegistrationError with what is wrong.
    [[nodiscard]] static Pattern parse(const QByteArray &text);

    [[nodiscard]] bool isLiteral() const;
    /// Names of the parameters in their order.
    [[nodiscard]] std::vector<QByteArray> parameters() const;
    /// The path of a literal pattern.
    [[nodiscard]] QByteArray literalPath() const;
};

} // namespace eyewall::web
