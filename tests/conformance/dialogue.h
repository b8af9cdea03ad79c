// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/conformance/row.h"
#include "tests/server/connection/rawclient.h"

#include <QtCore/QString>

namespace eyewall::test {

/// One row played on one connection. Each function returns false when the server did something else than the
/// row expects; mistake() then says what. Thread: any.
class Dialogue {
public:
    Dialogue(const Row &row, RawClient client);

    [[nodiscard]] quint16 port() const { return m_client.localPort(); }
    /// All steps.
    [[nodiscard]] bool play();
    /// All steps, each byte sent when the server has read the one before.
    [[nodiscard]] bool playByByte();
    /// The steps before this one, which sends, and the first bytes of it.
    [[nodiscard]] bool playUntil(std::size_t step, qsizetype offset);
    /// What playUntil() left.
    [[nodiscard]] bool playRest();
    [[nodiscard]] QString mistake() const { return m_mistake; }

private:
    struct Frame {
        int first = -1; ///< -1: none came
        QByteArray payload;
    };

    void sendByByte(QByteArrayView bytes);
    bool play(const Step &step);
    bool open(const Step &step);
    bool takeReply(const Step &step);
    bool checkReply(const Step &step);
    bool takeFrame(const Step &step);
    bool takeEnd(const Step &step);
    bool checkRefusal(const Step &step);
    bool probe(const Step &step);
    [[nodiscard]] Frame readFrame();
    bool check(const Step &step, bool isFine, const QByteArray &came);

    const Row &m_row;
    RawClient m_client;
    Reply m_reply;
    std::size_t m_step = 0;
    qsizetype m_offset = 0;
    bool m_isWebSocket = false;
    bool m_isReplyForHead = false;
    QString m_mistake;
};

} // namespace eyewall::test
