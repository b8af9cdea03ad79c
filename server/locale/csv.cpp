// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/csv.h"

#include <QtCore/QStringDecoder>

#include <utility>

namespace eyewall::locale {

namespace {

class Reader final {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    core::Result<std::vector<CsvRow>> read()
    {
        while (m_position < m_text.size()) {
            CsvRow row{m_line, {}};
            do {
                row.cells.append(cell().trimmed());
            } while (take(u','));
            if (m_isBroken)
                return core::Error{QStringLiteral("a quoted text is not closed in line %1").arg(row.line)};
            take(u'\r');
            if (take(u'\n'))
                ++m_line;
            if (row.cells != QStringList{QString()})
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] QChar at() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }

    bool take(char16_t c)
    {
        const bool isThere = m_position < m_text.size() && at() == c;
        m_position += isThere ? 1 : 0;
        return isThere;
    }

    QString cell()
    {
        while (at() == u' ' || at() == u'\t')
            ++m_position;
        QString text;
        if (take(u'"'))
            text = quoted();
        // What is behind a quoted text belongs to it, as spreadsheets read it.
        while (m_position < m_text.size() && at() != u',' && at() != u'\n' && at() != u'\r')
            text += m_text[m_position++];
        return text;
    }

    QString quoted()
    {
        QString text;
        for (; m_position < m_text.size(); ++m_position) {
            const QChar c = at();
            if (c == u'"') {
                ++m_position;
                if (at() != u'"')
                    return text;
            }
            m_line += c == u'\n' ? 1 : 0;
            text += c;
        }
        m_isBroken = true;
        return text;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    bool m_isBroken = false;
    std::vector<CsvRow> m_rows;
};

} // namespace

core::Result<std::vector<CsvRow>> parseCsv(QByteArrayView bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return core::Error{QStringLiteral("the text is not well encoded")};
    return Reader(text).read();
}

} // namespace eyewall::locale
