// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/challengereader.h"

#include "server/http/characters.h"

#include <algorithm>

namespace eyewall::client {

namespace {

/// Takes words off the front of a field. Thread: any.
class Reader final {
public:
    explicit Reader(QByteArrayView field)
        : m_rest(field)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool takes(char c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void skipBlanks()
    {
        while (m_rest.startsWith(' ') || m_rest.startsWith('\t'))
            m_rest = m_rest.sliced(1);
    }
    void skipCommas()
    {
        do {
            skipBlanks();
        } while (takes(','));
    }
    /// Empty: there is none.
    [[nodiscard]] QByteArrayView takeToken()
    {
        return takeWhile([](char c) { return http::isOf(http::kTokenCharacter, c); });
    }
    /// Credentials of one word, "YII=": they end at a comma, where a parameter has its value.
    bool skipToken68()
    {
        const QByteArrayView before = m_rest;
        const auto isPart = [](char c) { return http::isOf(http::kUnreserved, c) || c == '+' || c == '/'; };
        const bool isWord = !takeWhile(isPart).isEmpty();
        (void)takeWhile([](char c) { return c == '='; });
        skipBlanks();
        if (isWord && (isAtEnd() || m_rest.startsWith(',')))
            return true;
        m_rest = before;
        return false;
    }
    [[nodiscard]] std::optional<QByteArray> takeValue()
    {
        if (takes('"'))
            return takeQuoted();
        const QByteArrayView token = takeToken();
        return token.isEmpty() ? std::nullopt : std::optional<QByteArray>(token.toByteArray());
    }

private:
    template<typename Rule>
    QByteArrayView takeWhile(Rule isPart)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isPart);
        const QByteArrayView word = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(word.size());
        return word;
    }
    std::optional<QByteArray> takeQuoted()
    {
        QByteArray text;
        while (!isAtEnd() && !m_rest.startsWith('"')) {
            if (takes('\\') && isAtEnd())
                break;
            text += m_rest.front();
            m_rest = m_rest.sliced(1);
        }
        return takes('"') ? std::optional<QByteArray>(text) : std::nullopt;
    }

    QByteArrayView m_rest;
};

/// The parameters up to the next scheme, whose name becomes `next`; false when they are not understood.
bool readParameters(Reader &reader, Challenge &challenge, QByteArrayView &next)
{
    next = {};
    if (reader.skipToken68())
        return true;
    for (reader.skipCommas(); !reader.isAtEnd(); reader.skipCommas()) {
        const QByteArrayView name = reader.takeToken();
        reader.skipBlanks();
        if (name.isEmpty())
            return false;
        if (!reader.takes('=')) {
            next = name;
            return true;
        }
        reader.skipBlanks();
        std::optional<QByteArray> value = reader.takeValue();
        if (!value)
            return false;
        challenge.parameters.emplace_back(name.toByteArray(), *std::move(value));
    }
    return true;
}

} // namespace

std::optional<QByteArray> Challenge::value(QByteArrayView name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [name](const auto &parameter) {
        return http::equalsIgnoringCase(parameter.first, name);
    });
    return found == parameters.end() ? std::nullopt : std::optional<QByteArray>(found->second);
}

std::vector<Challenge> readChallenges(QByteArrayView field)
{
    std::vector<Challenge> read;
    Reader reader(field);
    QByteArrayView scheme;
    for (;;) {
        if (scheme.isEmpty()) {
            reader.skipCommas();
            scheme = reader.takeToken();
            reader.skipBlanks();
        }
        if (scheme.isEmpty())
            return read;
        Challenge challenge{scheme.toByteArray(), {}};
        if (!readParameters(reader, challenge, scheme))
            return read;
        read.push_back(std::move(challenge));
    }
}

} // namespace eyewall::client
