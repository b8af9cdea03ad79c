// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace eyewall::test {

/// One thing that a row does or expects.
struct Step {
    enum class Kind {
        Send,       ///< `bytes` go out
        Open,       ///< the opening handshake of a WebSocket at `bytes`, offering `extra` extensions
        HalfClose,  ///< we send FIN
        Reply,      ///< an answer of status `number` comes, whole
        Field,      ///< the latest answer has this field; `extra` is its value
        NoField,    ///< the latest answer does not have this field
        HeadHas,    ///< the latest answer's head has this in it
        Body,       ///< the latest answer has exactly this content
        BodyHas,    ///< the latest answer's content has this in it
        Frame,      ///< a frame comes; `number` its first byte, `bytes` its payload
        CloseFrame, ///< a close frame comes; `number` its code
        Cut,        ///< the connection ends, by FIN or RST, before an answer is whole
        Closed,     ///< nothing more comes but the end of the connection
        Kept,       ///< nothing more comes, and the connection is good for a further request or ping
    };
    Kind kind = Kind::Send;
    int line = 0;
    int number = 0;
    bool isForHead = false;  ///< Reply: to HEAD, without content
    bool isOptional = false; ///< Reply: the connection may also end without one
    QByteArray bytes;
    QByteArray extra;
};

/// One rule with what shows it.
struct Row {
    QByteArray name; ///< "field.space-before-colon"
    QByteArray rule; ///< with the section of its RFC
    QString file;
    int line = 0;
    bool isOnce = false;                                     ///< not played in pieces
    std::vector<std::pair<QByteArray, QByteArray>> settings; ///< of the server
    std::vector<Step> steps;

    /// The settings as one text, the same for the same server.
    [[nodiscard]] QByteArray settingsText() const;
};

/// Reads rows; README.md has the format. An error names file and line.
[[nodiscard]] core::Result<std::vector<Row>> readRows(const QString &file, QByteArrayView text);
[[nodiscard]] core::Result<std::vector<Row>> readRowFile(const QString &fileName);

} // namespace eyewall::test
