// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/frame.h"
#include "server/websocket/utf8validator.h"

#include <memory>

namespace eyewall::websocket {

struct FrameHeader;

struct ReaderLimits {
    qint64 message = 16 * 1024 * 1024; ///< bytes of one message, over all its fragments; beyond: 1009
};

/// Takes messages out of the bytes of a client, in place: frames are unmasked where they lie, and a message
/// that came in one piece is given as a view without a copy. Fragments and messages longer than what is at
/// hand are collected. Strict in all that RFC 6455 sections 5 and 8.1 ask of a server: masks, reserved bits
/// and opcodes, minimal lengths, control frames, UTF-8 as it arrives. Thread: any, one at a time.
class MessageReader {
public:
    enum class State : quint8 {
        NeedMore,
        Message, ///< text or binary, whole
        Ping,
        Pong,
        Close, ///< `closeCode` is kNoStatus when the frame was empty; `payload` is the reason
        Error, ///< `closeCode` to answer with and `errorText` why
    };
    struct Outcome {
        State state = State::NeedMore;
        bool isText = false;
        quint16 closeCode = 0;
        qsizetype consumed = 0; ///< bytes done with; the rest must be given again with more behind it
        qsizetype missing = 0;  ///< NeedMore inside a large frame: bytes still to come, a hint for the buffer
        QByteArrayView payload; ///< valid until the next call
        const char *errorText = "";
    };

    MessageReader();
    ~MessageReader();
    MessageReader(MessageReader &&) noexcept;
    MessageReader &operator=(MessageReader &&) noexcept;

    /// Reads the next message or control frame. `bytes` are changed in place (unmasked). Call it until
    /// NeedMore, also when nothing is left (size 0): that call frees a collected message. Not to be called
    /// again after Error.
    [[nodiscard]] Outcome read(char *bytes, qsizetype size, const ReaderLimits &limits);

private:
    struct Partial; ///< a message on its way; not there while the socket is between messages

    Outcome beginFrame(char *bytes, qsizetype size, const ReaderLimits &limits);
    Outcome beginData(const FrameHeader &header, char *bytes, qsizetype size, const ReaderLimits &limits);
    Outcome continueFrame(const char *bytes, qsizetype size);
    Outcome finishMessage();

    std::unique_ptr<Partial> m_partial;
};

} // namespace eyewall::websocket
