// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/frame.h"
#include "server/websocket/utf8validator.h"

#include <memory>

namespace eyewall::websocket {

struct FrameHeader;
class MessageInflater;

struct ReaderLimits {
    qint64 message = 16 * 1024 * 1024; ///< bytes of one message, over all its fragments; beyond: 1009
};

/// Takes messages out of the bytes of a peer, in place: frames are unmasked where they lie, and a message
/// that came in one piece is given as a view without a copy. Fragments, compressed messages and those longer
/// than what is at hand are collected. Strict in all that RFC 6455 sections 5 and 8.1 and RFC 7692 ask:
/// masks, reserved bits and opcodes, minimal lengths, control frames, UTF-8 as it arrives, also out of
/// compressed bytes. Thread: any, one at a time.
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
        bool isCompressed = false; ///< Message: it came compressed, in `wire` bytes; Error: so was it
        quint16 closeCode = 0;
        qsizetype consumed = 0; ///< bytes done with; the rest must be given again with more behind it
        qsizetype missing = 0;  ///< NeedMore inside a large frame: bytes still to come, a hint for the buffer
        QByteArrayView payload; ///< valid until the next call
        quint64 wire = 0;
        const char *errorText = "";
    };

    /// `role` is ours. `inflater` is there when compression is agreed on, and lives longer.
    explicit MessageReader(Role role = Role::Server, MessageInflater *inflater = nullptr);
    ~MessageReader();
    MessageReader(MessageReader &&) noexcept;
    MessageReader &operator=(MessageReader &&) noexcept;

    /// Reads the next message or control frame. `bytes` are changed in place (unmasked). Call it until
    /// NeedMore, also when nothing is left (size 0): that call frees a collected message. Not to be called
    /// again after Error.
    [[nodiscard]] Outcome read(char *bytes, qsizetype size, const ReaderLimits &limits);

    /// Frees a message that was given out, for whoever stops to read there.
    void release();

private:
    struct Partial; ///< a message on its way; not there while the socket is between messages

    Outcome beginFrame(char *bytes, qsizetype size, const ReaderLimits &limits);
    Outcome beginData(const FrameHeader &header, char *bytes, qsizetype size, const ReaderLimits &limits);
    Outcome continueFrame(char *bytes, qsizetype size, const ReaderLimits &limits);
    Outcome collect(char *bytes, qsizetype size, const ReaderLimits &limits);
    Outcome finishMessage(const ReaderLimits &limits);
    [[nodiscard]] quint64 room(bool isCompressed, const ReaderLimits &limits) const;

    std::unique_ptr<Partial> m_partial;
    MessageInflater *m_inflater;
    Role m_role;
};

} // namespace eyewall::websocket
