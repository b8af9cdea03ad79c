// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/filterpattern.h"

#include <QSemaphore>
#include <QTest>

#include <ctime>

using eyewall::capture::FilterEffort;
using eyewall::capture::FilterPattern;

class tst_FilterPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void readsExpressions();
    void givesUpOnExponentialExpressions();
    void addsUpTheStepsOfAllStarts_data();
    void addsUpTheStepsOfAllStarts();
    void findsBehindCostlyStarts();
    void looksBehindAndAhead();
    void nothingIsGivenUpThatEnds();
    void oneEffortLastsForAll();
    void waitingIsNoEffort();
};

namespace {

/// Milliseconds that this process has computed, which a busy machine does not change.
qint64 timeSpent()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

template<typename View>
bool isMatch(const FilterPattern &pattern, View text)
{
    FilterEffort effort;
    return pattern.matches(text, effort) && effort.givenUp() == 0;
}

FilterPattern expression(const char *text)
{
    return FilterPattern::expression(QString::fromLatin1(text), false);
}

} // namespace

void tst_FilterPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPart");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isWildcard");
    const auto add = [](const char *pattern, const char *text, bool isPart, bool isWhole, bool isWildcard) {
        QTest::addRow("%s in %s", pattern, text)
            << QString::fromUtf8(pattern) << QString::fromUtf8(text) << isPart << isWhole << isWildcard;
    };
    add("abc", "abc", true, true, true);
    add("abc", "xABCx", true, false, false);
    add("ABC", "abc", true, true, true);
    add("abc", "ababc", true, false, false);
    add("abc", "ab", false, false, false);
    add("abc", "", false, false, false);
    add("", "", true, true, true);
    add("", "abc", true, false, false);
    add("[x]", "{X}", false, false, false); // 0x20 apart, but no letters
    add("größe", "GRÖSSE", false, false, false);
    add("größe", "die GRÖßE", true, false, false);
    add("größe", "GRÖßE", true, true, true);
    add("a*c", "abbc", false, false, true);
    add("a*c", "ac", false, false, true);
    add("a*c", "acx", false, false, false);
    add("a*c", "a*c", true, true, true);
    add("a*a", "a", false, false, false);
    add("*", "", false, false, true);
    add("*b*", "abc", false, false, true);
    add("*b*b*", "abc", false, false, false);
    add("a**c", "abc", false, false, true);
    add("*.x.com", "www.X.com", false, false, true);
}

void tst_FilterPattern::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const QByteArray bytes = text.toUtf8();
    const auto isBoth = [&](const FilterPattern &made) {
        return isMatch(made, QStringView(text)) == isMatch(made, QByteArrayView(bytes));
    };
    const FilterPattern part = FilterPattern::part(pattern);
    const FilterPattern whole = FilterPattern::whole(pattern);
    const FilterPattern wildcard = FilterPattern::wildcard(pattern);
    QTEST(isMatch(part, QStringView(text)), "isPart");
    QTEST(isMatch(whole, QStringView(text)), "isWhole");
    QTEST(isMatch(wildcard, QStringView(text)), "isWildcard");
    QVERIFY(isBoth(part) && isBoth(whole) && isBoth(wildcard));
}

void tst_FilterPattern::readsExpressions()
{
    const FilterPattern good = FilterPattern::expression(QStringLiteral("^a.c$"), true);
    QVERIFY(good.isValid());
    QVERIFY(isMatch(good, QByteArrayView("AbC")));
    QVERIFY(!isMatch(good, QStringView(u"xabc")));
    QVERIFY(!isMatch(expression("a"), QStringView(u"A")));

    const FilterPattern wrong = FilterPattern::expression(QStringLiteral("ab(c"), false);
    QVERIFY(!wrong.isValid());
    QCOMPARE(wrong.errorOffset(), 4);
}

void tst_FilterPattern::givesUpOnExponentialExpressions()
{
    const QString text = QString(40'000, QLatin1Char('a')) + QLatin1Char('b');
    const qint64 begin = timeSpent();
    for (const char *pattern : {"^(a+)+$", "^(a|a)*$", "(a*)*[cd]", "(*LIMIT_MATCH=4000000000)^(a+)+$"}) {
        const FilterPattern made = expression(pattern);
        FilterEffort effort;
        QVERIFY(made.isValid());
        QVERIFY(!made.matches(QStringView(text), effort));
        QCOMPARE(effort.givenUp(), quint64(1));
    }
    QVERIFY2(timeSpent() - begin < 20'000, "without a limit this takes longer than anybody can wait");
}

void tst_FilterPattern::addsUpTheStepsOfAllStarts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    const QString letters(16'384, QLatin1Char('a'));
    QTest::newRow("one star") << QStringLiteral("a.*[bc]") << letters;
    QTest::newRow("two stars") << QStringLiteral("a[^b]*a[^b]*[bc]") << letters;
    QTest::newRow("alternatives") << QStringLiteral("(?:a|aa)*[bc]") << letters;
    QTest::newRow("back reference") << QStringLiteral("(a+).*\\1[bc]") << letters;
}

/// No start alone takes so many that PCRE gives up; all of them together would take seconds.
void tst_FilterPattern::addsUpTheStepsOfAllStarts()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const FilterPattern made = FilterPattern::expression(pattern, false);
    QVERIFY(made.isValid());
    FilterEffort effort;
    const qint64 begin = timeSpent();
    QVERIFY(!made.matches(QStringView(text), effort));
    QCOMPARE(effort.givenUp(), quint64(1));
    QVERIFY2(timeSpent() - begin < 250, qPrintable(QString::number(timeSpent() - begin)));
}

void tst_FilterPattern::findsBehindCostlyStarts()
{
    const QString line(10'000, QLatin1Char('x'));
    const QString text =
        QStringLiteral("error ") + line + QStringLiteral("\nerror ") + line + QStringLiteral(" time-out");
    QVERIFY(isMatch(expression("error.*time-?out"), QStringView(text)));
    QVERIFY(!isMatch(expression("error.*timeout"), QStringView(text)));
    const QString umbrella = QStringLiteral("\U0001F302");
    QVERIFY(isMatch(expression("error.*time-out$"), QStringView(umbrella + text)));
    QVERIFY(!isMatch(expression("a.*b"), QStringView(umbrella.first(1) + QString(5'000, QLatin1Char('a')))));
}

void tst_FilterPattern::looksBehindAndAhead()
{
    const QString text = QStringLiteral("ab") + QString(5'000, QLatin1Char('c')) + QStringLiteral("d");
    QVERIFY(isMatch(expression("(?<=a)b.*(?=d$)"), QStringView(text)));
    QVERIFY(!isMatch(expression("(?<=b)b.*d"), QStringView(text)));
    QVERIFY(!isMatch(expression("^b.*d"), QStringView(text)));
}

void tst_FilterPattern::nothingIsGivenUpThatEnds()
{
    const QString text = QString(40'000, QLatin1Char('a')) + QStringLiteral(" b=1");
    for (const char *pattern : {"b=\\d", "[b-z]=", "^a+ b", "(?:x|y)+z", "a b"}) {
        FilterEffort effort;
        (void)expression(pattern).matches(QStringView(text), effort);
        QCOMPARE(effort.givenUp(), quint64(0));
        QVERIFY(!effort.isSpent());
    }
}

void tst_FilterPattern::oneEffortLastsForAll()
{
    const QString text(16'384, QLatin1Char('a'));
    const FilterPattern made = expression("a.*[bc]");
    FilterEffort effort;
    const qint64 begin = timeSpent();
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(!made.matches(QStringView(text), effort));
    QVERIFY(effort.isSpent());
    QCOMPARE(effort.givenUp(), quint64(10'000));
    QVERIFY2(timeSpent() - begin < 2'000, qPrintable(QString::number(timeSpent() - begin)));
    QVERIFY(FilterPattern::part(QStringLiteral("aaa")).matches(QStringView(text), effort));
}

/// A search during which another process had the core took no longer for it.
void tst_FilterPattern::waitingIsNoEffort()
{
    constexpr qint64 kMillisecond = 1'000'000;
    FilterEffort waited(kMillisecond);
    QVERIFY(!QSemaphore().tryAcquire(1, 20));
    waited.charge(0, 10 * kMillisecond);
    QVERIFY(!waited.isSpent());

    FilterEffort worked(kMillisecond);
    worked.charge(0, 60'000 * kMillisecond);
    QVERIFY(worked.isSpent());
}

QTEST_APPLESS_MAIN(tst_FilterPattern)
#include "tst_filterpattern.moc"
