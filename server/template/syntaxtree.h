// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/template/expression.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace eyewall::templates {

/// A part of a template as it stands in its file. Thread: any (a value).
struct Node {
    enum class Kind : quint8 {
        Text,    ///< text
        Print,   ///< expression
        Raw,     ///< expression
        Module,  ///< expression: a call
        If,      ///< body: one Branch each
        Branch,  ///< expression, which is the literal true of an "else"; body
        For,     ///< targets, expression, body
        Set,     ///< targets, expression
        Apply,   ///< expression over what is piped, body
        Block,   ///< name, body
        Include, ///< name
        Break,
        Continue,
    };

    Kind kind = Kind::Text;
    int line = 0;
    QByteArray text = {};
    QString name = {};
    QStringList targets = {};
    Expression expression = {};
    std::vector<Node> body = {};
};

/// One file, read but not yet joined with those it names. Thread: any (a value).
struct SyntaxTree {
    QString name = {};
    std::optional<QString> autoescape = {}; ///< empty: none; absent: that of the loader
    QString parent = {};                    ///< what it extends, empty when nothing
    int parentLine = 0;
    std::vector<Node> body = {};
};

} // namespace eyewall::templates
