// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace eyewall::templates {

/// The next part of a file. Thread: any (a value).
struct Piece {
    enum class Kind : quint8 {
        End,
        Text,
        Print,     ///< content of "{{ }}"
        Directive, ///< content of "{% %}"
        OpenPrint, ///< the mistakes of marks that are not closed
        OpenDirective,
        OpenComment,
    };

    Kind kind = Kind::End;
    int line = 1; ///< where it begins
    QByteArray content = {};
};

/// Cuts a file into text and what stands between marks; comments are gone and "{{!" is the text "{{". Thread:
/// any, one at a time (a value).
class Reader final {
public:
    /// UTF-8; the text lives longer.
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    Piece next();

private:
    [[nodiscard]] qsizetype nextMark(qsizetype from) const;
    [[nodiscard]] qsizetype endOf(QByteArrayView close, bool isExpression) const;
    Piece text(qsizetype end);
    Piece marked(Piece::Kind kind, QByteArrayView close, Piece::Kind mistake);
    void advanceTo(qsizetype position);

    QByteArrayView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace eyewall::templates
