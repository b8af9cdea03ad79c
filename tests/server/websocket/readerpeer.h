// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/websocket/messagereader.h"

#include <QtCore/QByteArrayList>

#include <vector>

namespace eyewall::websocket {

/// A connection in small: keeps what the reader does not consume and writes down what it gives.
class ReaderPeer {
public:
    explicit ReaderPeer(const ReaderLimits &limits = {}, Role role = Role::Server,
                        MessageInflater *inflater = nullptr)
        : m_limits(limits)
        , m_reader(role, inflater)
    {
    }

    // The bytes lie in a block of exactly their size, so that a sanitizer sees a byte too far.
    void feed(QByteArrayView bytes)
    {
        m_buffer.append(bytes);
        while (!m_isBroken) {
            std::vector<char> block(m_buffer.begin(), m_buffer.end());
            block.shrink_to_fit();
            const auto outcome = m_reader.read(block.data(), qsizetype(block.size()), m_limits);
            note(outcome);
            m_missing = outcome.missing;
            m_buffer.remove(0, outcome.consumed);
            if (outcome.state == MessageReader::State::NeedMore)
                break;
        }
    }

    [[nodiscard]] QByteArray log() const { return m_log.join(" | "); }
    [[nodiscard]] qsizetype kept() const { return m_buffer.size(); }
    [[nodiscard]] qsizetype missing() const { return m_missing; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    void note(const MessageReader::Outcome &outcome)
    {
        switch (outcome.state) {
        case MessageReader::State::NeedMore:
            return;
        case MessageReader::State::Message:
            m_log += (outcome.isText ? "text " : "binary ") + shortened(outcome.payload);
            return;
        case MessageReader::State::Ping:
            m_log += "ping " + outcome.payload.toByteArray();
            return;
        case MessageReader::State::Pong:
            m_log += "pong " + outcome.payload.toByteArray();
            return;
        case MessageReader::State::Close:
            m_log += "close " + QByteArray::number(outcome.closeCode) + ' ' + outcome.payload.toByteArray();
            return;
        case MessageReader::State::Error:
            m_isBroken = true;
            m_log += "error " + QByteArray::number(outcome.closeCode) + ' ' + outcome.errorText;
            return;
        }
    }

    static QByteArray shortened(QByteArrayView payload)
    {
        if (payload.size() <= 40)
            return payload.toByteArray();
        return payload.first(8).toByteArray() + ".." + QByteArray::number(payload.size()) + ".." +
               payload.last(8).toByteArray();
    }

    const ReaderLimits m_limits;
    MessageReader m_reader;
    QByteArray m_buffer;
    QByteArrayList m_log;
    qsizetype m_missing = 0;
    bool m_isBroken = false;
};

} // namespace eyewall::websocket
