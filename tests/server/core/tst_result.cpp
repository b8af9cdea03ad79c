// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/result.h"

#include <QTest>

#include <cerrno>
#include <memory>

using eyewall::core::Error;
using eyewall::core::Result;

namespace {

Result<int> half(int number)
{
    if (number % 2)
        return Error{QStringLiteral("odd"), std::make_error_code(std::errc::invalid_argument)};
    return number / 2;
}

Result<void> check(bool good)
{
    if (good)
        return {};
    return Error{QStringLiteral("bad")};
}

} // namespace

class tst_Result final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void movesWhatCannotBeCopied();
    void convertsToItsValueType();
    void saysDoneOrWhyNot();
    void tellsTimeoutsFromOtherErrors();
    void namesSystemErrors();
};

void tst_Result::holdsAValue()
{
    const Result<int> result = half(8);
    QVERIFY(result.hasValue());
    QCOMPARE(*result, 4);
    QCOMPARE(result.valueOr(1), 4);
}

void tst_Result::holdsAnError()
{
    const Result<int> result = half(7);
    QVERIFY(!result);
    QCOMPARE(result.error().message, QStringLiteral("odd"));
    QVERIFY(result.error().code == std::errc::invalid_argument);
    QCOMPARE(result.valueOr(1), 1);
}

void tst_Result::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    Result<std::unique_ptr<int>> moved = std::move(result);
    const std::unique_ptr<int> value = std::move(moved).value();
    QCOMPARE(*value, 3);
}

void tst_Result::convertsToItsValueType()
{
    const Result<QString> result = QStringLiteral("text");
    QCOMPARE(result->size(), 4);
    const Result<std::string> literal = "text";
    QCOMPARE(literal.value(), std::string("text"));
}

void tst_Result::saysDoneOrWhyNot()
{
    QVERIFY(check(true).hasValue());
    QCOMPARE(check(false).error().message, QStringLiteral("bad"));
}

void tst_Result::tellsTimeoutsFromOtherErrors()
{
    QVERIFY((Error{QString(), std::make_error_code(std::errc::timed_out)}).isTimeout());
    QVERIFY(!half(1).error().isTimeout());
}

void tst_Result::namesSystemErrors()
{
    const Error error = Error::fromErrno(ENOENT, QStringLiteral("opening x"));
    QVERIFY(error.message.startsWith(QStringLiteral("opening x: ")));
    QVERIFY(error.code == std::errc::no_such_file_or_directory);
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
