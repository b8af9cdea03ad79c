// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/bodydecoder.h"
#include "server/http/request.h"

#include <QtCore/QByteArray>

namespace eyewall::connection {

/// A request whose body has not come in one piece, with what has come of it. Thread: the connection's loop.
class IncomingBody final {
public:
    using State = http::BodyDecoder::State;

    /// Keeps a copy of the request's head; `begin` is when it began, epoch.
    IncomingBody(const http::Request &request, qint64 begin);

    struct Outcome {
        State state = State::NeedMore; ///< never Piece
        qsizetype consumed = 0;
        http::ParseError error;
    };
    /// Takes what it can out of the bytes; those left are to be given again with more behind them.
    [[nodiscard]] Outcome take(QByteArrayView bytes, const http::ParserLimits &limits);

    /// The request with its body, once that is whole.
    [[nodiscard]] http::Request &whole();
    [[nodiscard]] const http::RequestHead &head() const { return m_request.head; }
    [[nodiscard]] qint64 begin() const { return m_begin; }

private:
    http::Request m_request;
    http::BodyDecoder m_decoder;
    QByteArray m_content;
    const qint64 m_begin;
};

} // namespace eyewall::connection
