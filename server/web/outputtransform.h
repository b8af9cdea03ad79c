// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>

#include <functional>
#include <memory>

namespace eyewall {

class Context;

/// Changes the content of one answer on its way out, a stream as well as what is sent in one piece, before it
/// gets its entity tag and is compressed. A field ETag that a handler has set is about what the handler
/// wrote: begin() is to take it away or change it. Content of files, and what no Context sends, stays as it
/// is; so does the page of an error that comes behind the transform. An exception ends the request as one out
/// of its handler. Thread: its connection's loop.
class OutputTransform {
public:
    virtual ~OutputTransform() = default;

    /// Just before the head is sent, when status and fields are known; it may change them.
    virtual void begin(Context &) {}
    /// What is sent in place of this piece, which may be empty; what it keeps for the next one is nothing.
    /// `isLast`: no other follows, and so it is for content that is sent in one piece.
    [[nodiscard]] virtual QByteArray transform(QByteArray piece, bool isLast) = 0;
};

/// Makes the transform of an answer just before its head is sent; null when it stays as it is.
using TransformFactory = std::function<std::unique_ptr<OutputTransform>(Context &)>;

} // namespace eyewall
