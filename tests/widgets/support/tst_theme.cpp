// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/theme.h"

#include "widgets/support/colors.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"
#include "widgets/support/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace eyewall::support;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace

class tst_Theme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void findsTheColoursOfAPalette();
    void switchesLive();
    void followsTheDesktop_data();
    void followsTheDesktop();
    void textGrowsAndShrinks();
    void fixedTextGrowsWithTheRest();
    void hasEverySymbol();
    void tintsSymbolsAtAnyResolution();
    void hasAnApplicationIcon();
};

void tst_Theme::isReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void tst_Theme::isReadable()
{
    QFETCH(bool, isDark);
    const Colors &colors = isDark ? darkColors() : lightColors();
    for (const QColor &ground : {colors.window, colors.surface, colors.raised, colors.selection})
        QCOMPARE_GE(contrast(colors.text, ground), 4.5);
    for (const QColor &ground : {colors.window, colors.surface, colors.raised})
        QCOMPARE_GE(contrast(colors.dimText, ground), 4.5);
    for (const Role role : {Role::Accent, Role::Http, Role::WebSocket, Role::EventStream, Role::Good,
                            Role::Warning, Role::Error})
        QCOMPARE_GE(contrast(colors.of(role), colors.surface), 4.5);
    QCOMPARE_GE(contrast(isDark ? colors.window : colors.surface, colors.accent), 4.5);
}

void tst_Theme::findsTheColoursOfAPalette()
{
    QVERIFY(colorsFor(paletteFor(darkColors())).isDark);
    QVERIFY(!colorsFor(paletteFor(lightColors())).isDark);
}

void tst_Theme::switchesLive()
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme theme(application, ThemeMode::Light);
    QWidget widget;
    QVERIFY(!isDark(widget.palette()));
    QSignalSpy changes(&theme, &Theme::modeChanged);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changes.size(), 1);
    QTRY_VERIFY(isDark(widget.palette()));
    QVERIFY(theme.isDark());
    QCOMPARE(widget.palette().color(QPalette::Window), darkColors().window);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changes.size(), 1);
    theme.setMode(ThemeMode::Light);
    QTRY_VERIFY(!isDark(widget.palette()));
}

void tst_Theme::followsTheDesktop_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<bool>("isDesktopDark");
    QTest::addColumn<bool>("isDarkThen");
    QTest::newRow("system, dark") << ThemeMode::System << true << true;
    QTest::newRow("system, light") << ThemeMode::System << false << false;
    QTest::newRow("light on dark") << ThemeMode::Light << true << false;
    QTest::newRow("dark on light") << ThemeMode::Dark << false << true;
}

void tst_Theme::followsTheDesktop()
{
    QFETCH(ThemeMode, mode);
    QFETCH(bool, isDesktopDark);
    Style style(mode);
    QPalette palette = isDesktopDark ? QPalette(QColor(Qt::darkGray), QColor(0x202020)) : QPalette(Qt::white);
    palette.setColor(QPalette::WindowText, isDesktopDark ? Qt::white : Qt::black);
    style.polish(palette);
    QTEST(isDark(palette), "isDarkThen");
}

void tst_Theme::textGrowsAndShrinks()
{
    Theme theme(*qApp, ThemeMode::Light);
    const QFont usual = QApplication::font();
    QWidget widget;
    widget.ensurePolished();
    const int before = QFontMetrics(widget.font()).height();
    QSignalSpy changes(&theme, &Theme::textSizeChanged);
    theme.setTextSize(150);
    QVERIFY(qAbs(QFontMetrics(widget.font()).height() - before * 1.5) < 3);
    theme.setTextSize(1000);
    QCOMPARE(theme.textSize(), Theme::kLargestText);
    QVERIFY(qAbs(QFontMetrics(widget.font()).height() - before * 2) < 3);
    theme.setTextSize(1);
    QCOMPARE(theme.textSize(), Theme::kSmallestText);
    QVERIFY(QFontMetrics(widget.font()).height() < before);
    theme.setTextSize(Theme::kUsualText);
    QCOMPARE(QFontMetrics(widget.font()).height(), before);
    QCOMPARE(QApplication::font(), usual);
    QCOMPARE(changes.size(), 4);
    theme.setTextSize(Theme::kUsualText);
    QCOMPARE(changes.size(), 4);
}

void tst_Theme::fixedTextGrowsWithTheRest()
{
    Theme theme(*qApp, ThemeMode::Light);
    QWidget window;
    QWidget code(&window);
    code.setFont(fixedFont(code.font()));
    QWidget heading(&window);
    QFont bold = fixedFont(heading.font());
    bold.setBold(true);
    heading.setFont(bold);
    const qreal before = window.font().pointSizeF();
    for (QWidget *widget : {&window, &code, &heading})
        widget->ensurePolished();
    theme.setTextSize(200);
    for (const QWidget *widget : {&code, &heading}) {
        QCOMPARE(widget->font().pointSizeF(), 2 * before);
        QCOMPARE(widget->font().family(), bold.family());
    }
    QVERIFY(heading.font().bold());
    theme.setTextSize(Theme::kUsualText);
    // What was made in a size of its own keeps it.
    QFont large = window.font();
    large.setPointSizeF(40);
    code.setFont(fixedFont(large));
    QCOMPARE(code.font().pointSizeF(), 40.0);
}

void tst_Theme::hasEverySymbol()
{
    for (int i = 0; i <= int(Symbol::Search); ++i) {
        const QImage image = icon(Symbol(i)).pixmap(24, 24).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(ink > 20, qPrintable(QString::number(i)));
    }
}

void tst_Theme::tintsSymbolsAtAnyResolution()
{
    const Colors &colors = colorsFor(QApplication::palette());
    const auto colorAtStroke = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        // The middle of the cross.
        return image.pixelColor(image.width() / 2, image.height() / 2).rgb();
    };
    const QIcon dim = icon(Symbol::Close);
    QCOMPARE(colorAtStroke(dim.pixmap(24, 24)), colors.dimText.rgb());
    QCOMPARE(colorAtStroke(dim.pixmap(QSize(24, 24), QIcon::Normal, QIcon::On)), colors.text.rgb());
    QCOMPARE(colorAtStroke(icon(Symbol::Close, Role::Error).pixmap(24, 24)), colors.error.rgb());
    const QPixmap large = dim.pixmap(QSize(24, 24), 2.0);
    QCOMPARE(large.size(), QSize(48, 48));
    QCOMPARE(large.devicePixelRatio(), 2.0);
}

void tst_Theme::hasAnApplicationIcon()
{
    const QImage image = applicationIcon().pixmap(64, 64).toImage();
    QCOMPARE(image.pixelColor(32, 32), QColor(0xdbe5ee)); // the calm centre
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
