// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messagereader.h"

#include "server/websocket/frameheader.h"
#include "server/websocket/messageinflater.h"

#include <QtCore/QtEndian>

namespace eyewall::websocket {

struct MessageReader::Partial {
    QByteArray data;
    Utf8Validator utf8;
    FrameHeader frame; ///< the latest one
    quint64 taken = 0; ///< bytes of its payload that are in `data`
    quint64 wire = 0;  ///< bytes of all its frames, the latest one whole
    bool isText = false;
    bool isCompressed = false;
    bool isInFrame = false; ///< more payload of `frame` is to come
    bool isGiven = false;   ///< handed out as a message, to be freed by the next call

    [[nodiscard]] quint64 missing() const { return frame.payload - taken; }
    void append(const char *bytes, qsizetype size);
};

// A length is only a promise: memory follows the bytes that came, at most fourfold, so that announcing
// 16 MiB costs nothing. The factor lets a message of 64 KiB that comes in reads of 16 KiB do with one block.
void MessageReader::Partial::append(const char *bytes, qsizetype size)
{
    const qsizetype needed = data.size() + size;
    if (needed > data.capacity()) {
        const auto total = data.size() + qsizetype(missing());
        data.reserve(frame.isFinal ? qMin(total, 4 * needed) : 2 * needed);
    }
    data.append(bytes, size);
}

namespace {

using ReaderOutcome = MessageReader::Outcome;
using ReaderState = MessageReader::State;

ReaderOutcome error(quint16 code, const char *text)
{
    ReaderOutcome outcome;
    outcome.state = ReaderState::Error;
    outcome.closeCode = code;
    outcome.errorText = text;
    return outcome;
}

ReaderOutcome invalidText()
{
    return error(closecode::kInvalidPayload, "text is not valid UTF-8");
}

ReaderOutcome tooBig()
{
    return error(closecode::kTooBig, "message is too big");
}

ReaderOutcome outcomeOf(MessageInflater::State state)
{
    switch (state) {
    case MessageInflater::State::Good:
        return {};
    case MessageInflater::State::TooLarge: {
        ReaderOutcome outcome = error(closecode::kTooBig, "message is too big when it is decompressed");
        outcome.isCompressed = true;
        return outcome;
    }
    case MessageInflater::State::Corrupt:
        break;
    }
    return error(closecode::kInvalidPayload, "message can not be decompressed");
}

/// Bytes that a compressed message of `size` bytes may have: deflate adds little to what it can not compress.
quint64 mostCompressed(qint64 size)
{
    return quint64(size) + quint64(size) / 8 + 64;
}

/// Whether it is seen on the way that all is ASCII.
bool unmask(const FrameHeader &header, char *bytes, qsizetype size, Role role, quint64 offset = 0)
{
    return role == Role::Server && applyMask(bytes, size, header.key.data(), offset);
}

bool isUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

/// RFC 6455 section 5.5.1.
ReaderOutcome readClose(QByteArrayView payload)
{
    ReaderOutcome outcome;
    outcome.state = ReaderState::Close;
    outcome.closeCode = closecode::kNoStatus;
    if (payload.isEmpty())
        return outcome;
    if (payload.size() == 1)
        return error(closecode::kProtocolError, "close frame with half a code");
    outcome.closeCode = qFromBigEndian<quint16>(payload.data());
    if (!isValidCloseCode(outcome.closeCode))
        return error(closecode::kProtocolError, "close code that may not be sent");
    outcome.payload = payload.sliced(2);
    if (!isUtf8(outcome.payload))
        return error(closecode::kInvalidPayload, "close reason is not valid UTF-8");
    return outcome;
}

/// Control frames are short, so they wait until they are whole.
ReaderOutcome readControl(const FrameHeader &header, char *bytes, qsizetype size, Role role)
{
    const auto length = qsizetype(header.payload);
    if (size - header.size < length)
        return {};
    char *const payload = bytes + header.size;
    unmask(header, payload, length, role);
    ReaderOutcome outcome;
    if (header.opcode == Opcode::Close)
        outcome = readClose({payload, length});
    else {
        outcome.state = header.opcode == Opcode::Ping ? ReaderState::Ping : ReaderState::Pong;
        outcome.payload = {payload, length};
    }
    outcome.consumed = header.size + length;
    return outcome;
}

/// A message in one frame that is all there: given as it lies.
ReaderOutcome readWhole(const FrameHeader &header, char *bytes, Role role)
{
    const auto length = qsizetype(header.payload);
    char *const payload = bytes + header.size;
    const bool isAscii = unmask(header, payload, length, role);
    ReaderOutcome outcome;
    outcome.isText = header.opcode == Opcode::Text;
    if (outcome.isText && !isAscii && !isUtf8({payload, length}))
        return invalidText();
    outcome.state = ReaderState::Message;
    outcome.consumed = header.size + length;
    outcome.payload = {payload, length};
    return outcome;
}

} // namespace

MessageReader::MessageReader(Role role, MessageInflater *inflater)
    : m_inflater(inflater)
    , m_role(role)
{
}

MessageReader::~MessageReader() = default;
MessageReader::MessageReader(MessageReader &&) noexcept = default;
MessageReader &MessageReader::operator=(MessageReader &&) noexcept = default;

MessageReader::Outcome MessageReader::read(char *bytes, qsizetype size, const ReaderLimits &limits)
{
    release();
    qsizetype consumed = 0;
    while (true) {
        char *const at = bytes + consumed;
        const qsizetype left = size - consumed;
        ReaderOutcome outcome = m_partial && m_partial->isInFrame ? continueFrame(at, left, limits)
                                                                  : beginFrame(at, left, limits);
        const bool endedFragment = outcome.consumed > 0 && m_partial && !m_partial->isInFrame;
        consumed += outcome.consumed;
        outcome.consumed = consumed;
        if (outcome.state != ReaderState::NeedMore || !endedFragment)
            return outcome;
    }
}

void MessageReader::release()
{
    if (m_partial && m_partial->isGiven)
        m_partial.reset();
}

MessageReader::Outcome MessageReader::beginFrame(char *bytes, qsizetype size, const ReaderLimits &limits)
{
    FrameHeader header;
    const HeaderOutcome parsed =
        parseHeader(bytes, size, {m_role == Role::Server, m_inflater != nullptr}, header);
    if (parsed.state == HeaderState::Error)
        return error(closecode::kProtocolError, parsed.errorText);
    if (parsed.state == HeaderState::NeedMore)
        return {};
    return header.isControl() ? readControl(header, bytes, size, m_role)
                              : beginData(header, bytes, size, limits);
}

quint64 MessageReader::room(bool isCompressed, const ReaderLimits &limits) const
{
    if (isCompressed)
        return mostCompressed(limits.message) - (m_partial ? m_partial->wire : 0);
    return quint64(qMax<qint64>(0, limits.message - (m_partial ? m_partial->data.size() : 0)));
}

MessageReader::Outcome MessageReader::beginData(const FrameHeader &header, char *bytes, qsizetype size,
                                                const ReaderLimits &limits)
{
    const bool isContinuation = header.opcode == Opcode::Continuation;
    if (isContinuation && !m_partial)
        return error(closecode::kProtocolError, "continuation without a message");
    if (!isContinuation && m_partial)
        return error(closecode::kProtocolError, "new message before the end of the last");
    const bool isCompressed = m_partial ? m_partial->isCompressed : header.isCompressed;
    if (header.payload > room(isCompressed, limits))
        return tooBig();

    if (!m_partial) {
        if (header.isFinal && !isCompressed && header.payload <= quint64(size - header.size))
            return readWhole(header, bytes, m_role);
        m_partial = std::make_unique<Partial>();
        m_partial->isText = header.opcode == Opcode::Text;
        m_partial->isCompressed = isCompressed;
    }
    m_partial->frame = header;
    m_partial->taken = 0;
    m_partial->wire += header.payload;
    m_partial->isInFrame = true;
    ReaderOutcome outcome = continueFrame(bytes + header.size, size - header.size, limits);
    outcome.consumed += header.size;
    return outcome;
}

/// Takes bytes of the present frame into the message. An outcome that is not an error says nothing.
MessageReader::Outcome MessageReader::collect(char *bytes, qsizetype size, const ReaderLimits &limits)
{
    Partial &partial = *m_partial;
    const qsizetype begin = partial.data.size();
    bool isAscii = false;
    if (partial.isCompressed) {
        unmask(partial.frame, bytes, size, m_role, partial.taken);
        const auto state = m_inflater->feed({bytes, size}, partial.data, limits.message);
        if (state != MessageInflater::State::Good)
            return outcomeOf(state);
    } else {
        partial.append(bytes, size);
        isAscii = unmask(partial.frame, partial.data.data() + begin, size, m_role, partial.taken);
    }
    isAscii = isAscii && partial.utf8.isComplete(); // else the character before is not whole
    if (partial.isText && !isAscii && !partial.utf8.feed(QByteArrayView(partial.data).sliced(begin)))
        return invalidText();
    return {};
}

MessageReader::Outcome MessageReader::continueFrame(char *bytes, qsizetype size, const ReaderLimits &limits)
{
    Partial &partial = *m_partial;
    const auto length = qsizetype(qMin(quint64(size), partial.missing()));
    ReaderOutcome outcome = collect(bytes, length, limits);
    if (outcome.state == ReaderState::Error)
        return outcome;
    partial.taken += quint64(length);
    partial.isInFrame = partial.missing() > 0;
    if (!partial.isInFrame && partial.frame.isFinal)
        outcome = finishMessage(limits);
    outcome.consumed = length;
    outcome.missing = qsizetype(partial.missing());
    return outcome;
}

MessageReader::Outcome MessageReader::finishMessage(const ReaderLimits &limits)
{
    Partial &partial = *m_partial;
    if (partial.isCompressed) {
        const qsizetype begin = partial.data.size();
        const auto state = m_inflater->finish(partial.data, limits.message);
        if (state != MessageInflater::State::Good)
            return outcomeOf(state);
        if (partial.isText && !partial.utf8.feed(QByteArrayView(partial.data).sliced(begin)))
            return invalidText();
    }
    if (partial.isText && !partial.utf8.isComplete())
        return invalidText();
    partial.isGiven = true;
    ReaderOutcome outcome;
    outcome.state = ReaderState::Message;
    outcome.isText = partial.isText;
    outcome.isCompressed = partial.isCompressed;
    outcome.payload = partial.data;
    outcome.wire = partial.wire;
    return outcome;
}

} // namespace eyewall::websocket
