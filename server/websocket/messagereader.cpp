// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/messagereader.h"

#include "server/websocket/frameheader.h"

#include <QtCore/QtEndian>

namespace eyewall::websocket {

struct MessageReader::Partial {
    QByteArray data;
    Utf8Validator utf8;
    FrameHeader frame; ///< the latest one
    quint64 taken = 0; ///< bytes of its payload that are in `data`
    bool isText = false;
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

using Outcome = MessageReader::Outcome;
using State = MessageReader::State;

Outcome error(quint16 code, const char *text)
{
    Outcome outcome;
    outcome.state = State::Error;
    outcome.closeCode = code;
    outcome.errorText = text;
    return outcome;
}

Outcome invalidText()
{
    return error(closecode::kInvalidPayload, "text is not valid UTF-8");
}

bool isUtf8(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

/// RFC 6455 section 5.5.1.
Outcome readClose(QByteArrayView payload)
{
    Outcome outcome;
    outcome.state = State::Close;
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
Outcome readControl(const FrameHeader &header, char *bytes, qsizetype size)
{
    const auto length = qsizetype(header.payload);
    if (size - header.size < length)
        return {};
    char *const payload = bytes + header.size;
    applyMask(payload, length, header.key.data());
    Outcome outcome;
    if (header.opcode == Opcode::Close)
        outcome = readClose({payload, length});
    else {
        outcome.state = header.opcode == Opcode::Ping ? State::Ping : State::Pong;
        outcome.payload = {payload, length};
    }
    outcome.consumed = header.size + length;
    return outcome;
}

/// A message in one frame that is all there: given as it lies.
Outcome readWhole(const FrameHeader &header, char *bytes)
{
    const auto length = qsizetype(header.payload);
    char *const payload = bytes + header.size;
    applyMask(payload, length, header.key.data());
    Outcome outcome;
    outcome.isText = header.opcode == Opcode::Text;
    if (outcome.isText && !isUtf8({payload, length}))
        return invalidText();
    outcome.state = State::Message;
    outcome.consumed = header.size + length;
    outcome.payload = {payload, length};
    return outcome;
}

} // namespace

MessageReader::MessageReader() = default;
MessageReader::~MessageReader() = default;
MessageReader::MessageReader(MessageReader &&) noexcept = default;
MessageReader &MessageReader::operator=(MessageReader &&) noexcept = default;

MessageReader::Outcome MessageReader::read(char *bytes, qsizetype size, const ReaderLimits &limits)
{
    if (m_partial && m_partial->isGiven)
        m_partial.reset();
    qsizetype consumed = 0;
    while (true) {
        char *const at = bytes + consumed;
        const qsizetype left = size - consumed;
        Outcome outcome =
            m_partial && m_partial->isInFrame ? continueFrame(at, left) : beginFrame(at, left, limits);
        const bool endedFragment = outcome.consumed > 0 && m_partial && !m_partial->isInFrame;
        consumed += outcome.consumed;
        outcome.consumed = consumed;
        if (outcome.state != State::NeedMore || !endedFragment)
            return outcome;
    }
}

MessageReader::Outcome MessageReader::beginFrame(char *bytes, qsizetype size, const ReaderLimits &limits)
{
    FrameHeader header;
    const HeaderOutcome parsed = parseHeader(bytes, size, header);
    if (parsed.state == HeaderState::Error)
        return error(closecode::kProtocolError, parsed.errorText);
    if (parsed.state == HeaderState::NeedMore)
        return {};
    return header.isControl() ? readControl(header, bytes, size) : beginData(header, bytes, size, limits);
}

MessageReader::Outcome MessageReader::beginData(const FrameHeader &header, char *bytes, qsizetype size,
                                                const ReaderLimits &limits)
{
    const bool isContinuation = header.opcode == Opcode::Continuation;
    if (isContinuation && !m_partial)
        return error(closecode::kProtocolError, "continuation without a message");
    if (!isContinuation && m_partial)
        return error(closecode::kProtocolError, "new message before the end of the last");
    const qint64 collected = m_partial ? m_partial->data.size() : 0;
    if (header.payload > quint64(qMax(qint64(0), limits.message - collected)))
        return error(closecode::kTooBig, "message is too big");

    if (!m_partial) {
        if (header.isFinal && header.payload <= quint64(size - header.size))
            return readWhole(header, bytes);
        m_partial = std::make_unique<Partial>();
        m_partial->isText = header.opcode == Opcode::Text;
    }
    m_partial->frame = header;
    m_partial->taken = 0;
    m_partial->isInFrame = true;
    Outcome outcome = continueFrame(bytes + header.size, size - header.size);
    outcome.consumed += header.size;
    return outcome;
}

MessageReader::Outcome MessageReader::continueFrame(const char *bytes, qsizetype size)
{
    Partial &partial = *m_partial;
    const auto length = qsizetype(qMin(quint64(size), partial.missing()));
    const qsizetype begin = partial.data.size();
    partial.append(bytes, length);
    applyMask(partial.data.data() + begin, length, partial.frame.key.data(), partial.taken);
    if (partial.isText && !partial.utf8.feed(QByteArrayView(partial.data).sliced(begin)))
        return invalidText();
    partial.taken += quint64(length);
    partial.isInFrame = partial.missing() > 0;

    Outcome outcome;
    if (!partial.isInFrame && partial.frame.isFinal)
        outcome = finishMessage();
    outcome.consumed = length;
    outcome.missing = qsizetype(partial.missing());
    return outcome;
}

MessageReader::Outcome MessageReader::finishMessage()
{
    if (m_partial->isText && !m_partial->utf8.isComplete())
        return invalidText();
    m_partial->isGiven = true;
    Outcome outcome;
    outcome.state = State::Message;
    outcome.isText = m_partial->isText;
    outcome.payload = m_partial->data;
    return outcome;
}

} // namespace eyewall::websocket
