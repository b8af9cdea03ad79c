// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/jsonindent.h"

#include <QVarLengthArray>

namespace eyewall::support {

namespace {

/// Reads tokens of RFC 8259 and, when given somewhere to write, writes them with line breaks.
class Indenter final {
public:
    Indenter(QByteArrayView json, QByteArray *output, int indent)
        : m_json(json)
        , m_output(output)
        , m_indent(indent)
    {
    }

    bool run();

private:
    enum class Expect { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd };

    bool step();
    bool value();
    bool key();
    bool open(char bracket);
    bool close();
    bool comma();
    bool string();
    bool escape();
    bool number();
    bool digits();
    bool word(QByteArrayView text);

    void skipSpace();
    void afterValue() { m_expect = Expect::CommaOrEnd; }
    void newLine();
    void write(char c);
    void write(qsizetype from);
    char peek() const { return m_pos < m_json.size() ? m_json[m_pos] : '\0'; }

    QByteArrayView m_json;
    QByteArray *m_output;
    QVarLengthArray<char, kJsonDepth> m_open; // closing brackets still owed
    qsizetype m_pos = 0;
    int m_indent;
    Expect m_expect = Expect::Value;
};

bool Indenter::run()
{
    do {
        skipSpace();
        if (!step())
            return false;
    } while (!m_open.isEmpty());
    skipSpace();
    return m_pos == m_json.size();
}

bool Indenter::step()
{
    const bool atClose = !m_open.isEmpty() && peek() == m_open.last();
    switch (m_expect) {
    case Expect::Value:
        return value();
    case Expect::ValueOrEnd:
        return atClose ? close() : (newLine(), value());
    case Expect::Key:
        return key();
    case Expect::KeyOrEnd:
        return atClose ? close() : (newLine(), key());
    case Expect::CommaOrEnd:
        return atClose ? (newLine(), close()) : comma();
    }
    Q_UNREACHABLE();
}

bool Indenter::value()
{
    const char c = peek();
    if (c == '{' || c == '[')
        return open(c);
    afterValue();
    if (c == '"')
        return string();
    if (c == 't')
        return word("true");
    if (c == 'f')
        return word("false");
    if (c == 'n')
        return word("null");
    return number();
}

bool Indenter::key()
{
    if (!string())
        return false;
    skipSpace();
    if (peek() != ':')
        return false;
    ++m_pos;
    write(':');
    write(' ');
    m_expect = Expect::Value;
    return true;
}

bool Indenter::open(char bracket)
{
    if (m_open.size() >= kJsonDepth)
        return false;
    ++m_pos;
    write(bracket);
    m_open.append(bracket == '{' ? '}' : ']');
    m_expect = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return true;
}

bool Indenter::close()
{
    // An empty one is closed on the line it was opened on, the others on a line of their own: step() ended it
    // at the depth of their members.
    const char bracket = m_open.last();
    m_open.removeLast();
    if (m_output && m_expect == Expect::CommaOrEnd)
        m_output->chop(m_indent);
    ++m_pos;
    write(bracket);
    afterValue();
    return true;
}

bool Indenter::comma()
{
    if (peek() != ',')
        return false;
    ++m_pos;
    write(',');
    newLine();
    m_expect = m_open.last() == '}' ? Expect::Key : Expect::Value;
    return true;
}

bool Indenter::string()
{
    const qsizetype from = m_pos;
    if (peek() != '"')
        return false;
    for (++m_pos; m_pos < m_json.size(); ++m_pos) {
        const auto c = uchar(m_json[m_pos]);
        if (c < 0x20)
            return false;
        if (c == '"') {
            ++m_pos;
            write(from);
            return true;
        }
        if (c == '\\' && !escape())
            return false;
    }
    return false;
}

/// From the backslash to the last character of the escape.
bool Indenter::escape()
{
    ++m_pos;
    const char c = peek();
    if (c != 'u')
        return c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c);
    for (int i = 0; i < 4; ++i) {
        ++m_pos;
        if (!isxdigit(uchar(peek())))
            return false;
    }
    return true;
}

bool Indenter::number()
{
    const qsizetype from = m_pos;
    if (peek() == '-')
        ++m_pos;
    if (peek() == '0')
        ++m_pos;
    else if (!digits())
        return false;
    if (peek() == '.') {
        ++m_pos;
        if (!digits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_pos;
        if (peek() == '+' || peek() == '-')
            ++m_pos;
        if (!digits())
            return false;
    }
    write(from);
    return true;
}

bool Indenter::digits()
{
    const qsizetype from = m_pos;
    while (peek() >= '0' && peek() <= '9')
        ++m_pos;
    return m_pos > from;
}

bool Indenter::word(QByteArrayView text)
{
    const qsizetype from = m_pos;
    if (!m_json.sliced(m_pos).startsWith(text))
        return false;
    m_pos += text.size();
    write(from);
    return true;
}

void Indenter::skipSpace()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        ++m_pos;
}

void Indenter::newLine()
{
    if (!m_output)
        return;
    m_output->append('\n');
    m_output->append(m_open.size() * m_indent, ' ');
}

void Indenter::write(char c)
{
    if (m_output)
        m_output->append(c);
}

void Indenter::write(qsizetype from)
{
    if (m_output)
        m_output->append(m_json.sliced(from, m_pos - from));
}

} // namespace

std::optional<QByteArray> indentJson(QByteArrayView json, int indent)
{
    QByteArray output;
    output.reserve(json.size() + json.size() / 2);
    if (!Indenter(json, &output, indent).run())
        return std::nullopt;
    return output;
}

bool isJson(QByteArrayView json)
{
    return Indenter(json, nullptr, 0).run();
}

} // namespace eyewall::support
