// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"

#include <QtCore/QByteArray>

namespace eyewall::http {

/// How the body of a request is to be taken, decided when its head is there.
struct BodyPolicy {
    enum class Delivery : quint8 {
        Collected, ///< whole, before the handler is called
        Streamed,  ///< the handler is called first and takes it by Exchange::readBody()
        Unwanted,  ///< nobody will look at it: the handler is called at once, and what comes is thrown away
    };
    static constexpr qint64 kServerLimit = -1;

    qint64 limit = kServerLimit; ///< bytes of content, decoded; kServerLimit: ParserLimits::body; beyond: 413
    Delivery delivery = Delivery::Collected;
    bool decodes = true; ///< takes gzip and deflate off, unless unwanted; other content codings: 415
};

/// A piece of a streamed body.
struct BodyPiece {
    QByteArray bytes; ///< empty: the body is complete, or `error` says why it never will be
    ParseError error; ///< status 400, 408 or 413; 0: none
};

} // namespace eyewall::http
