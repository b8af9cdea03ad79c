// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/http/requesthead.h"

namespace eyewall::http {

/// What the fields of a head say together about host, framing, persistence and expectations. Contradictions
/// are errors, never repaired (RFC 9112 sections 3.2, 6 and 9). Thread: any.
class FieldFacts {
public:
    /// To be called with each field.
    void note(QByteArrayView name, QByteArrayView value)
    {
        switch (name.size()) {
        case 4:
        case 6:
        case 7:
        case 10:
        case 14:
        case 17:
            noteKnown(name, value);
            break;
        default:
            break;
        }
    }
    /// Writes the facts into the head, whose method, version and host of the target are known. Status 0:
    /// fine.
    [[nodiscard]] ParseError conclude(RequestHead &head) const;

private:
    void noteKnown(QByteArrayView name, QByteArrayView value);
    void noteLength(QByteArrayView value);
    void noteCoding(QByteArrayView value);
    void noteExpectation(QByteArrayView value);
    void noteConnection(QByteArrayView value);
    [[nodiscard]] ParseError concludeHost(RequestHead &head) const;
    [[nodiscard]] ParseError concludeFraming(RequestHead &head) const;
    [[nodiscard]] ParseError concludeCoding(RequestHead &head) const;
    [[nodiscard]] ParseError concludeExpectation(RequestHead &head) const;

    QByteArrayView m_host;
    qint64 m_length = -1;
    const char *m_lengthError = nullptr;
    int m_hosts = 0;
    int m_chunked = 0;
    bool m_hasCoding = false;
    bool m_hasEmptyCoding = false;
    bool m_hasOtherCoding = false;
    bool m_isChunkedLast = false;
    bool m_saysClose = false;
    bool m_saysKeepAlive = false;
    bool m_saysUpgrade = false;
    bool m_hasUpgrade = false;
    bool m_expectsContinue = false;
    bool m_expectsOther = false;
};

} // namespace eyewall::http
