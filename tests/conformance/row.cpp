// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/row.h"

#include "tests/conformance/bytetext.h"
#include "tests/conformance/frametext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace eyewall::test {

namespace {

using Kind = Step::Kind;

/// Takes the first word off, and the blank behind it.
QByteArray takeWord(QByteArray &text)
{
    const qsizetype blank = text.indexOf(' ');
    const QByteArray word = text.left(blank < 0 ? text.size() : blank);
    text.remove(0, word.size() + 1);
    return word;
}

/// What went wrong with a line; null: nothing.
using Mistake = const char *;

Mistake readBytes(const QByteArray &text, QByteArray &bytes)
{
    const auto read = bytesFromText(text);
    if (!read)
        return "unknown escape";
    bytes = *read;
    return nullptr;
}

Mistake readNumber(const QByteArray &text, int &number)
{
    bool isNumber = false;
    number = text.toInt(&isNumber);
    return isNumber ? nullptr : "a number is expected";
}

Mistake readSent(QByteArray text, Step &step)
{
    if (text.startsWith(">> "))
        return readBytes(text.mid(3), step.bytes);
    if (text.startsWith(">frame ")) {
        const auto frame = clientFrameFromText(text.mid(7));
        step.bytes = frame.valueOr(QByteArray());
        return frame ? nullptr : "no frame";
    }
    if (text.startsWith(">open ")) {
        step.kind = Kind::Open;
        text.remove(0, 6);
        step.bytes = takeWord(text);
        step.extra = text;
        return nullptr;
    }
    if (text == ">fin") {
        step.kind = Kind::HalfClose;
        return nullptr;
    }
    if (text != ">" && !text.startsWith("> "))
        return "> is followed by a blank, >, frame, open or fin";
    const Mistake mistake = readBytes(text.mid(2), step.bytes);
    step.bytes += "\r\n";
    return mistake;
}

Mistake readReply(QByteArray text, Step &step)
{
    const Mistake mistake = readNumber(takeWord(text), step.number);
    step.kind = Kind::Reply;
    step.isForHead = text == "head";
    return mistake || text.isEmpty() || step.isForHead ? mistake : "unknown kind of answer";
}

Mistake readField(const QByteArray &text, Step &step)
{
    step.kind = Kind::Field;
    const qsizetype colon = text.indexOf(": ");
    step.bytes = text.left(colon);
    return colon < 0 ? "a field is name, colon, blank and value" : readBytes(text.mid(colon + 2), step.extra);
}

Mistake readFrame(QByteArray text, Step &step)
{
    const QByteArray type = takeWord(text);
    if (type == "close") {
        step.kind = Kind::CloseFrame;
        return text.isEmpty() ? nullptr : readNumber(text, step.number);
    }
    step.kind = Kind::Frame;
    const auto first = firstByteFromText(type);
    step.number = first.valueOr(0);
    return first ? readBytes(text, step.bytes) : "unknown type of a frame";
}

Mistake readExpected(QByteArray text, Step &step)
{
    if (text.startsWith("<? ")) {
        step.isOptional = true;
        return readReply(text.mid(3), step);
    }
    text.remove(0, 2);
    QByteArray rest = text;
    const QByteArray word = takeWord(rest);
    if (word == "field")
        return readField(rest, step);
    step.bytes = rest;
    if (word == "no-field") {
        step.kind = Kind::NoField;
        return nullptr;
    }
    if (word == "body" || word == "body-has" || word == "head-has") {
        step.kind = word == "body" ? Kind::Body : word == "head-has" ? Kind::HeadHas : Kind::BodyHas;
        return readBytes(rest, step.bytes);
    }
    if (word == "frame")
        return readFrame(rest, step);
    if (text == "close" || text == "open" || text == "cut") {
        step.kind = text == "close" ? Kind::Closed : text == "open" ? Kind::Kept : Kind::Cut;
        return nullptr;
    }
    step.bytes.clear();
    return readReply(text, step);
}

Mistake readSettings(const QByteArray &text, Row &row)
{
    for (const QByteArray &setting : text.split(' ')) {
        const qsizetype equals = setting.indexOf('=');
        if (equals < 1)
            return "a setting is name=value";
        row.settings.emplace_back(setting.left(equals), setting.mid(equals + 1));
    }
    return nullptr;
}

Mistake readHead(const QByteArray &line, Row &row)
{
    if (line.startsWith("rule: ")) {
        row.rule = line.mid(6);
        return row.rule.contains("RFC ") ? nullptr : "a rule names its RFC";
    }
    if (line.startsWith("with: "))
        return readSettings(line.mid(6), row);
    if (line.startsWith("once")) {
        row.isOnce = true;
        return nullptr;
    }
    return "a line begins with [, rule:, with:, once, > or <";
}

Mistake readLine(const QByteArray &line, int number, Row &row)
{
    const bool isSent = line.startsWith('>');
    if (!isSent && !line.startsWith("< ") && !line.startsWith("<? "))
        return readHead(line, row);
    Step step;
    step.line = number;
    const Mistake mistake = isSent ? readSent(line, step) : readExpected(line, step);
    const bool continues =
        !row.steps.empty() && row.steps.back().kind == Kind::Send && step.kind == Kind::Send;
    if (continues)
        row.steps.back().bytes += step.bytes;
    else
        row.steps.push_back(std::move(step));
    return mistake;
}

/// A row that expects no end would show less than it seems to.
Mistake mistakeIn(const Row &row)
{
    if (row.rule.isEmpty())
        return "row without a rule";
    if (row.steps.empty() || row.steps.front().kind > Kind::HalfClose)
        return "row that sends nothing";
    const Kind last = row.steps.back().kind;
    const bool isEnd = last == Kind::Closed || last == Kind::Kept || last == Kind::Cut;
    return isEnd ? nullptr : "row that ends neither with close nor with open nor with cut";
}

core::Error failed(const QString &file, int line, Mistake mistake)
{
    return {QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(QLatin1String(mistake))};
}

} // namespace

QByteArray Row::settingsText() const
{
    QByteArray text;
    for (const auto &[setting, value] : settings)
        text += setting + '=' + value + ' ';
    return text;
}

core::Result<std::vector<Row>> readRows(const QString &file, QByteArrayView text)
{
    std::vector<Row> rows;
    int number = 0;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            if (const Mistake mistake = rows.empty() ? nullptr : mistakeIn(rows.back()))
                return failed(file, rows.back().line, mistake);
            Row &row = rows.emplace_back();
            row.name = line.mid(1, line.size() - 2);
            row.file = file;
            row.line = number;
        } else if (rows.empty()) {
            return failed(file, number, "line before the first row");
        } else if (const Mistake mistake = readLine(line, number, rows.back())) {
            return failed(file, number, mistake);
        }
    }
    if (rows.empty())
        return failed(file, 0, "no rows");
    if (const Mistake mistake = mistakeIn(rows.back()))
        return failed(file, rows.back().line, mistake);
    return rows;
}

core::Result<std::vector<Row>> readRowFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{fileName + QStringLiteral(": ") + file.errorString()};
    return readRows(QFileInfo(fileName).fileName(), file.readAll());
}

} // namespace eyewall::test
