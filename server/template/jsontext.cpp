// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/jsontext.h"

#include "server/template/value.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSequentialIterable>

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace eyewall::templates {

namespace {

constexpr int kDeepest = 1024; ///< as much as Qt reads

template<typename T>
const T &held(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

QJsonValue jsonOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// A half of a pair alone has no UTF-8.
bool isPlain(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\';
}

QByteArray escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QByteArrayLiteral("\\\"");
    case u'\\':
        return QByteArrayLiteral("\\\\");
    case u'\b':
        return QByteArrayLiteral("\\b");
    case u'\f':
        return QByteArrayLiteral("\\f");
    case u'\n':
        return QByteArrayLiteral("\\n");
    case u'\r':
        return QByteArrayLiteral("\\r");
    case u'\t':
        return QByteArrayLiteral("\\t");
    default:
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

/// Stops at the first piece that is too much. Thread: any, used once.
class Writer final {
public:
    explicit Writer(qsizetype most)
        : m_most(most)
    {
    }

    void value(const QVariant &value);
    [[nodiscard]] core::Result<QByteArray> taken() &&;

private:
    void other(const QVariant &value);
    void json(const QJsonValue &value);
    void bytes(const QByteArray &utf8);
    void text(QStringView text);
    void real(double number);
    template<typename Items, typename Write>
    void list(const Items &items, Write write);
    template<typename Map, typename Write>
    void map(const Map &entries, Write write);
    void append(QByteArrayView piece);
    void enter(char bracket);
    void leave(char bracket);
    void fail(const char *what);

    const qsizetype m_most;
    QByteArray m_bytes;
    int m_depth = 0;
    std::optional<core::Error> m_error;
};

void Writer::value(const QVariant &value)
{
    const auto any = [this](const QVariant &item) { this->value(item); };
    switch (value.typeId()) {
    case QMetaType::QString:
        return text(held<QString>(value));
    case QMetaType::QByteArray:
        return bytes(held<QByteArray>(value));
    case QMetaType::Bool:
        return append(held<bool>(value) ? "true" : "false");
    case QMetaType::QVariantList:
        return list(held<QVariantList>(value), any);
    case QMetaType::QVariantMap:
        return map(held<QVariantMap>(value), any);
    case QMetaType::QVariantHash:
        return map(value.toMap(), any);
    case QMetaType::QStringList:
        return list(held<QStringList>(value), [this](const QString &item) { text(item); });
    case QMetaType::QJsonValue:
        return json(held<QJsonValue>(value));
    case QMetaType::QJsonObject:
        return json(held<QJsonObject>(value));
    case QMetaType::QJsonArray:
        return json(held<QJsonArray>(value));
    case QMetaType::QJsonDocument:
        return json(jsonOf(held<QJsonDocument>(value)));
    default:
        return other(value);
    }
}

void Writer::other(const QVariant &value)
{
    const bool isHuge = (value.typeId() == QMetaType::ULongLong || value.typeId() == QMetaType::ULong) &&
                        value.toULongLong() > quint64(std::numeric_limits<qlonglong>::max());
    if (isNothing(value))
        return append("null");
    if (isWhole(value) && !isHuge)
        return append(QByteArray::number(value.toLongLong()));
    if (isNumber(value))
        return real(value.toDouble());
    if (value.canConvert<QSequentialIterable>()) {
        return list(value.value<QSequentialIterable>(), [this](const QVariant &item) { this->value(item); });
    }
    json(QJsonValue::fromVariant(value));
}

void Writer::json(const QJsonValue &value)
{
    const auto any = [this](const QJsonValue &item) { json(item); };
    switch (value.type()) {
    case QJsonValue::Bool:
        return append(value.toBool() ? "true" : "false");
    case QJsonValue::Double:
        return this->value(value.toVariant());
    case QJsonValue::String:
        return text(value.toString());
    case QJsonValue::Array:
        return list(value.toArray(), any);
    case QJsonValue::Object:
        return map(value.toObject(), any);
    default:
        return append("null");
    }
}

void Writer::bytes(const QByteArray &utf8)
{
    if (utf8.size() > m_most) // before there is a copy of it
        return fail("a text becomes too long");
    text(QString::fromUtf8(utf8));
}

void Writer::text(QStringView text)
{
    if (text.size() > m_most)
        return fail("a text becomes too long");
    append("\"");
    for (qsizetype begin = 0; begin < text.size() && !m_error;) {
        qsizetype end = begin;
        while (end < text.size() && isPlain(text, end))
            ++end;
        append(text.sliced(begin, end - begin).toUtf8());
        if (end < text.size())
            append(escapeOf(text[end++]));
        begin = end;
    }
    append("\"");
}

void Writer::real(double number)
{
    if (!std::isfinite(number))
        return append("null");
    const bool isWhole = std::abs(number) < 9e18 && number == std::trunc(number);
    append(isWhole ? QByteArray::number(static_cast<qlonglong>(number))
                   : QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

template<typename Items, typename Write>
void Writer::list(const Items &items, Write write)
{
    enter('[');
    bool isFirst = true;
    for (const auto &item : items) {
        if (m_error)
            return;
        if (!std::exchange(isFirst, false))
            append(",");
        write(item);
    }
    leave(']');
}

template<typename Map, typename Write>
void Writer::map(const Map &entries, Write write)
{
    enter('{');
    bool isFirst = true;
    for (auto it = entries.constBegin(); it != entries.constEnd() && !m_error; ++it) {
        if (!std::exchange(isFirst, false))
            append(",");
        text(it.key());
        append(":");
        write(*it);
    }
    leave('}');
}

void Writer::enter(char bracket)
{
    append(QByteArrayView(&bracket, 1));
    if (++m_depth > kDeepest)
        fail("the value is nested too deep");
}

void Writer::leave(char bracket)
{
    append(QByteArrayView(&bracket, 1));
    --m_depth;
}

void Writer::append(QByteArrayView piece)
{
    if (piece.size() > m_most - m_bytes.size())
        fail("a text becomes too long");
    if (!m_error)
        m_bytes.append(piece);
}

void Writer::fail(const char *what)
{
    if (!m_error)
        m_error = core::Error{QString::fromUtf8(what)};
}

core::Result<QByteArray> Writer::taken() &&
{
    if (m_error)
        return *m_error;
    return std::move(m_bytes);
}

} // namespace

bool isContainer(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
    case QMetaType::QByteArray:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
    case QMetaType::Double:
    case QMetaType::UnknownType:
        return false;
    case QMetaType::QVariantList:
    case QMetaType::QVariantMap:
    case QMetaType::QVariantHash:
    case QMetaType::QStringList:
    case QMetaType::QJsonArray:
    case QMetaType::QJsonObject:
    case QMetaType::QJsonDocument:
    case QMetaType::QCborArray:
    case QMetaType::QCborMap:
        return true;
    case QMetaType::QJsonValue:
        return held<QJsonValue>(value).isArray() || held<QJsonValue>(value).isObject();
    default:
        return value.canConvert<QSequentialIterable>();
    }
}

core::Result<QByteArray> jsonText(const QVariant &value, qsizetype most)
{
    Writer writer(most);
    writer.value(value);
    return std::move(writer).taken();
}

core::Result<QVariant> flattened(const QVariant &value, qsizetype most)
{
    if (!isContainer(value))
        return value;
    auto json = jsonText(value, most);
    if (!json)
        return json.error();
    return QVariant(std::move(*json));
}

QByteArray safeInScript(QByteArray json)
{
    if (json.contains('<'))
        json.replace("</", "<\\/").replace("<!", "\\u003c!");
    return json;
}

} // namespace eyewall::templates
