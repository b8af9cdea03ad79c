// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/locale/catalogue.h"

#include "server/locale/csv.h"

#include <QtCore/QFile>
#include <QtCore/QTranslator>

#include <utility>

namespace eyewall::locale {

namespace {

constexpr qint64 kMaxFile = 64 * 1024 * 1024;

core::Error errorIn(const QString &file, const QString &what)
{
    return {QStringLiteral("%1: %2").arg(file, what)};
}

} // namespace

Catalogue::Catalogue() = default;
Catalogue::~Catalogue() = default;

core::Result<void> Catalogue::addCsv(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return errorIn(file, source.errorString());
    if (source.size() > kMaxFile)
        return errorIn(file, QStringLiteral("the file is too large"));
    const auto rows = parseCsv(source.readAll());
    if (!rows)
        return errorIn(file, rows.error().message);
    for (const CsvRow &row : *rows) {
        if (row.cells.size() < 2)
            continue;
        const auto form = formNamed(row.cells.value(2));
        if (!form)
            return errorIn(
                file, QStringLiteral("unknown form \"%1\" in line %2").arg(row.cells.at(2)).arg(row.line));
        m_texts.insert(key(*form, row.cells.value(3), row.cells.at(0)), row.cells.at(1));
    }
    return {};
}

core::Result<void> Catalogue::addQm(const QString &file, const QString &qtContext)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return errorIn(file, QStringLiteral("this is no compiled catalogue"));
    m_binaries.push_back({std::move(translator), qtContext.toUtf8()});
    return {};
}

QString Catalogue::translate(const Message &message) const
{
    if (auto found = fromTexts(message, message.context))
        return *found;
    if (QString found = fromBinaries(message); !found.isEmpty())
        return found;
    if (!message.context.isEmpty()) {
        Message bare = message;
        bare.context.clear();
        return translate(bare);
    }
    return message.untranslated();
}

QString Catalogue::key(Form form, const QString &context, const QString &text)
{
    return QString(QLatin1Char(static_cast<char>('0' + static_cast<int>(form)))) + context + QChar(4) + text;
}

std::optional<Catalogue::Form> Catalogue::formNamed(const QString &name)
{
    if (name.isEmpty() || name == u"unknown")
        return Form::Unknown;
    if (name == u"singular")
        return Form::Singular;
    return name == u"plural" ? std::optional(Form::Plural) : std::nullopt;
}

std::optional<QString> Catalogue::fromTexts(const Message &message, const QString &context) const
{
    if (m_texts.isEmpty())
        return std::nullopt;
    const Form form = !message.count ? Form::Unknown : *message.count == 1 ? Form::Singular : Form::Plural;
    auto found = m_texts.constFind(key(form, context, message.untranslated()));
    if (found == m_texts.constEnd())
        found = m_texts.constFind(key(Form::Unknown, context, message.untranslated()));
    return found == m_texts.constEnd() ? std::nullopt : std::optional(*found);
}

/// Empty when there is none.
QString Catalogue::fromBinaries(const Message &message) const
{
    const QByteArray text = message.text.toUtf8();
    const QByteArray context = message.context.toUtf8();
    const int count = message.count ? static_cast<int>(*message.count) : -1;
    for (const Binary &binary : m_binaries) {
        const char *const disambiguation = context.isEmpty() ? nullptr : context.constData();
        QString found = binary.translator->translate(binary.qtContext.constData(), text.constData(),
                                                     disambiguation, count);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace eyewall::locale
