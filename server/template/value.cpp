// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/template/value.h"

#include "server/template/jsontext.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaProperty>
#include <QtCore/QSequentialIterable>
#include <QtCore/QUrl>

#include <algorithm>

namespace eyewall::templates {

namespace {

template<typename T>
const T &heldValue(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

Value child(const Value &parent, const QVariant &value)
{
    return parent.isBorrowed() ? Value::borrowed(value) : Value(value);
}

/// What is no container as a type of QVariant.
QVariant part(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isObject() ? QVariant(value.toObject()) : value.toVariant();
}

QVariant unwrapped(const QJsonArray &array)
{
    QVariantList list;
    list.reserve(array.size());
    for (const QJsonValue item : array)
        list.append(part(item));
    return list;
}

QVariant unwrapped(const QJsonObject &object)
{
    QVariantMap map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        map.insert(it.key(), part(*it));
    return map;
}

/// The types of JSON as those of QVariant. Only the outermost: what is inside may be the same in more places
/// than there is memory for.
QVariant unwrapped(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QJsonValue: {
        const QVariant inner = part(heldValue<QJsonValue>(value));
        return isContainer(inner) ? unwrapped(inner) : inner;
    }
    case QMetaType::QJsonObject:
        return unwrapped(heldValue<QJsonObject>(value));
    case QMetaType::QJsonArray:
        return unwrapped(heldValue<QJsonArray>(value));
    case QMetaType::QJsonDocument: {
        const QJsonDocument &document = heldValue<QJsonDocument>(value);
        return document.isArray() ? unwrapped(document.array()) : unwrapped(document.object());
    }
    default:
        return value;
    }
}

bool isJson(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::QJsonValue || type == QMetaType::QJsonObject || type == QMetaType::QJsonArray ||
           type == QMetaType::QJsonDocument;
}

Value propertyOf(const QVariant &value, const QString &name)
{
    const QMetaType type = value.metaType();
    const QMetaObject *meta = type.metaObject();
    if (meta == nullptr || !(type.flags() & QMetaType::IsGadget))
        return Value::missing();
    const int index = meta->indexOfProperty(name.toUtf8().constData());
    return index < 0 ? Value::missing() : Value(meta->property(index).readOnGadget(value.constData()));
}

int sign(int value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

template<typename T>
int order(T left, T right)
{
    return left < right ? -1 : left > right ? 1 : 0;
}

/// Containers, which may be of different types, and hold parts that are.
bool areEqualInside(const QVariant &left, const QVariant &right)
{
    if (left.metaType() == right.metaType() && left == right) // at once where it is the same one
        return true;
    const auto leftMap = mapOf(left);
    const auto rightMap = mapOf(right);
    if (leftMap && rightMap)
        return leftMap->keys() == rightMap->keys() && std::ranges::equal(*leftMap, *rightMap, areEqual);
    const auto leftList = listOf(left);
    const auto rightList = listOf(right);
    return leftList && rightList && std::ranges::equal(*leftList, *rightList, areEqual);
}

/// The depths of lists and maps by where their parts are, which those that are shared have in common.
using Depths = QHash<const void *, int>;

std::optional<int> depthInside(const QVariant &value, int most, Depths &known);

template<typename Container>
std::optional<int> depthOfParts(const Container &container, int most, Depths &known)
{
    if (most <= 0)
        return std::nullopt;
    if (container.isEmpty())
        return 1;
    const void *const place = &*container.constBegin();
    if (const auto found = known.constFind(place); found != known.constEnd())
        return *found <= most ? std::optional(*found) : std::nullopt;
    int deepest = 0;
    for (const QVariant &part : container) {
        const auto depth = depthInside(part, most - 1, known);
        if (!depth)
            return std::nullopt;
        deepest = std::max(deepest, *depth);
    }
    known.insert(place, deepest + 1);
    return deepest + 1;
}

std::optional<int> depthInside(const QVariant &value, int most, Depths &known)
{
    if (value.typeId() == QMetaType::QVariantList)
        return depthOfParts(heldValue<QVariantList>(value), most, known);
    if (value.typeId() == QMetaType::QVariantMap)
        return depthOfParts(heldValue<QVariantMap>(value), most, known);
    return 0;
}

/// The place in something of this size, -1 when there is none.
qsizetype place(const QVariant &key, qsizetype size)
{
    if (!isWhole(key))
        return -1;
    const qlonglong index = key.toLongLong();
    const qlonglong at = index < 0 ? index + size : index;
    return at >= 0 && at < size ? static_cast<qsizetype>(at) : -1;
}

} // namespace

bool isNothing(const QVariant &value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr ||
           (value.typeId() == QMetaType::QJsonValue &&
            (heldValue<QJsonValue>(value).isNull() || heldValue<QJsonValue>(value).isUndefined()));
}

bool isWhole(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Char:
        return true;
    default:
        return false;
    }
}

bool isNumber(const QVariant &value)
{
    return isWhole(value) || value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QByteArray;
}

qsizetype textSize(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return heldValue<QString>(value).size();
    return value.typeId() == QMetaType::QByteArray ? heldValue<QByteArray>(value).size() : 0;
}

bool isTrue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return false;
    case QMetaType::Bool:
        return heldValue<bool>(value);
    case QMetaType::QString:
        return !heldValue<QString>(value).isEmpty();
    case QMetaType::QByteArray:
        return !heldValue<QByteArray>(value).isEmpty();
    case QMetaType::QVariantList:
        return !heldValue<QVariantList>(value).isEmpty();
    case QMetaType::QVariantMap:
        return !heldValue<QVariantMap>(value).isEmpty();
    default:
        break;
    }
    if (isNumber(value))
        return value.toDouble() != 0;
    if (isJson(value))
        return isTrue(unwrapped(value));
    if (const auto list = listOf(value))
        return !list->isEmpty();
    const auto map = mapOf(value);
    return !map || !map->isEmpty();
}

QString textOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return {};
    case QMetaType::QString:
        return heldValue<QString>(value);
    case QMetaType::QByteArray:
        return QString::fromUtf8(heldValue<QByteArray>(value));
    case QMetaType::Bool:
        return heldValue<bool>(value) ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::Double:
    case QMetaType::Float:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::QDateTime:
        return heldValue<QDateTime>(value).toString(Qt::ISODate);
    case QMetaType::QDate:
        return heldValue<QDate>(value).toString(Qt::ISODate);
    case QMetaType::QUrl:
        return heldValue<QUrl>(value).toString(QUrl::FullyEncoded);
    case QMetaType::QJsonValue:
        return isContainer(value) ? QString() : textOf(unwrapped(value));
    default:
        return isContainer(value) ? QString() : value.toString();
    }
}

std::optional<QVariantList> listOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantList)
        return heldValue<QVariantList>(value);
    if (value.typeId() == QMetaType::QStringList) {
        const QStringList &texts = heldValue<QStringList>(value);
        return QVariantList(texts.cbegin(), texts.cend());
    }
    if (isJson(value)) {
        const QVariant plain = unwrapped(value);
        return isJson(plain) ? std::nullopt : listOf(plain);
    }
    if (isText(value) || !value.canConvert<QSequentialIterable>())
        return std::nullopt;
    QVariantList list;
    for (const QVariant &item : value.value<QSequentialIterable>())
        list.append(item);
    return list;
}

std::optional<QVariantMap> mapOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QVariantMap:
        return heldValue<QVariantMap>(value);
    case QMetaType::QVariantHash:
        return value.toMap();
    case QMetaType::QJsonObject:
    case QMetaType::QJsonValue:
    case QMetaType::QJsonDocument: {
        const QVariant plain = unwrapped(value);
        return plain.typeId() == QMetaType::QVariantMap ? std::optional(plain.toMap()) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

Value memberOf(const Value &value, const QString &name)
{
    const QVariant &of = *value;
    switch (of.typeId()) {
    case QMetaType::QVariantMap: {
        const auto &map = heldValue<QVariantMap>(of);
        const auto found = map.constFind(name);
        return found == map.constEnd() ? Value::missing() : child(value, *found);
    }
    case QMetaType::QVariantHash: {
        const auto &hash = heldValue<QVariantHash>(of);
        const auto found = hash.constFind(name);
        return found == hash.constEnd() ? Value::missing() : child(value, *found);
    }
    case QMetaType::QJsonObject: {
        const QJsonObject &object = heldValue<QJsonObject>(of);
        const auto found = object.constFind(name);
        return found == object.constEnd() ? Value::missing() : Value(part(*found));
    }
    case QMetaType::QJsonValue:
    case QMetaType::QJsonDocument:
        return memberOf(Value(unwrapped(of)), name);
    default:
        return propertyOf(of, name);
    }
}

Value elementOf(const Value &value, const QVariant &key)
{
    const QVariant &of = *value;
    if (isText(key))
        return memberOf(value, textOf(key));
    if (of.typeId() == QMetaType::QVariantList) {
        const auto &list = heldValue<QVariantList>(of);
        const qsizetype at = place(key, list.size());
        return at < 0 ? Value::missing() : child(value, list.at(at));
    }
    if (isText(of)) {
        const QString text = textOf(of);
        const qsizetype at = place(key, text.size());
        return at < 0 ? Value::missing() : Value(text.mid(at, 1));
    }
    if (const auto list = listOf(of)) {
        const qsizetype at = place(key, list->size());
        return at < 0 ? Value::missing() : Value(list->at(at));
    }
    return isContainer(key) ? Value::missing() : memberOf(value, textOf(key));
}

bool areEqual(const QVariant &left, const QVariant &right)
{
    if (isNothing(left) || isNothing(right))
        return isNothing(left) && isNothing(right);
    if (isContainer(left) || isContainer(right))
        return isContainer(left) && isContainer(right) && areEqualInside(left, right);
    if (isJson(left) || isJson(right))
        return areEqual(unwrapped(left), unwrapped(right));
    if (isText(left) && isText(right))
        return textOf(left) == textOf(right);
    if (isNumber(left) && isNumber(right))
        return compared(left, right) == 0;
    return left.metaType() == right.metaType() && left == right;
}

std::optional<int> compared(const QVariant &left, const QVariant &right)
{
    if (isJson(left) || isJson(right))
        return compared(unwrapped(left), unwrapped(right));
    if (isWhole(left) && isWhole(right))
        return order(left.toLongLong(), right.toLongLong());
    if (isNumber(left) && isNumber(right))
        return order(left.toDouble(), right.toDouble());
    if (isText(left) && isText(right))
        return sign(textOf(left).compare(textOf(right)));
    if (left.metaType() != right.metaType())
        return std::nullopt;
    const QPartialOrdering ordering = QVariant::compare(left, right);
    if (ordering == QPartialOrdering::Unordered)
        return std::nullopt;
    return ordering == QPartialOrdering::Less ? -1 : ordering == QPartialOrdering::Greater ? 1 : 0;
}

std::optional<int> depthOf(const QVariant &value, int most)
{
    Depths known;
    return depthInside(value, most, known);
}

std::optional<bool> contains(const QVariant &value, const QVariant &item)
{
    if (isText(value))
        return isText(item) ? std::optional(textOf(value).contains(textOf(item))) : std::nullopt;
    if (const auto map = mapOf(value))
        return !isContainer(item) && map->contains(textOf(item));
    const auto list = listOf(value);
    if (!list)
        return std::nullopt;
    return std::any_of(list->cbegin(), list->cend(),
                       [&item](const QVariant &one) { return areEqual(one, item); });
}

} // namespace eyewall::templates
