// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/models/cell.h"
#include "widgets/views/changeglow.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace eyewall;
using views::ChangeGlow;

class tst_ChangeGlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qApp->setProperty("reducedMotion", false); }
    void cleanup() { qApp->setProperty("reducedMotion", QVariant()); }
    void changedLiveCellGlowsAndFades();
    void firstSightAndSameTextDoNotGlow();
    void otherColumnsDoNotGlow();
    void movedRowDoesNotGlow();
    void comparesOnceASecond();
    void nothingGlowsWithReducedMotion();
    void nothingGlowsWhereAllFlickers();
};

namespace {

/// Three rows; the second column is live.
struct ChangeGlowFixture {
    explicit ChangeGlowFixture(int pause = 0)
        : glow(&view, pause)
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Figure")});
        model.setHeaderData(1, Qt::Horizontal, true, models::LiveRole);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 2; ++column) {
                model.setData(model.index(row, column), QStringLiteral("0"));
                model.setData(model.index(row, column), quint64(row + 1), models::IdRole);
            }
        }
        view.setModel(&model);
        view.resize(400, 300);
        view.show();
        glow.setModel(&model);
    }
    double strength(int row, int column) const { return glow.strengthOf(model.index(row, column)); }
    void set(int row, int column, const char *text)
    {
        model.setData(model.index(row, column), QString::fromLatin1(text));
    }

    QStandardItemModel model{3, 2};
    QTableView view;
    ChangeGlow glow;
};

} // namespace

void tst_ChangeGlow::changedLiveCellGlowsAndFades()
{
    ChangeGlowFixture f;
    f.set(0, 1, "1"); // seen for the first time
    f.set(1, 1, "7");
    QVERIFY(f.strength(1, 1) > 0.3);
    QCOMPARE(f.strength(0, 1), 0.0);
    QTRY_COMPARE(f.strength(1, 1), 0.0);
}

void tst_ChangeGlow::firstSightAndSameTextDoNotGlow()
{
    ChangeGlowFixture f;
    f.set(0, 1, "5");
    QCOMPARE(f.strength(0, 1), 0.0);
    f.model.setData(f.model.index(0, 1), 1, Qt::UserRole + 50);
    QCOMPARE(f.strength(0, 1), 0.0);
}

void tst_ChangeGlow::otherColumnsDoNotGlow()
{
    ChangeGlowFixture f;
    f.set(0, 1, "1");
    f.set(0, 0, "other");
    QCOMPARE(f.strength(0, 0), 0.0);
}

void tst_ChangeGlow::movedRowDoesNotGlow()
{
    ChangeGlowFixture f;
    f.set(0, 1, "1");
    f.model.insertRow(0, f.model.takeRow(2)); // another text where "1" was
    f.set(0, 1, "0");
    for (int row = 0; row < 3; ++row)
        QCOMPARE(f.strength(row, 1), 0.0);
}

void tst_ChangeGlow::comparesOnceASecond()
{
    QVERIFY(ChangeGlow::kPause > 900);
    ChangeGlowFixture f(60'000);
    f.set(0, 1, "1");
    f.set(0, 1, "2");
    QCOMPARE(f.strength(0, 1), 0.0); // too soon
}

void tst_ChangeGlow::nothingGlowsWithReducedMotion()
{
    qApp->setProperty("reducedMotion", true);
    ChangeGlowFixture f;
    f.set(0, 1, "1");
    f.set(0, 1, "7");
    QCOMPARE(f.strength(0, 1), 0.0);
}

void tst_ChangeGlow::nothingGlowsWhereAllFlickers()
{
    ChangeGlowFixture f;
    f.view.resize(400, 5000);
    f.model.setRowCount(160);
    const auto fill = [&](const char *text) {
        for (int row = 0; row < 160; ++row)
            f.set(row, 1, text);
    };
    for (int row = 0; row < 160; ++row)
        f.model.setData(f.model.index(row, 1), quint64(row + 1), models::IdRole);
    {
        const QSignalBlocker blocker(f.model);
        fill("1");
    }
    f.set(0, 1, "2");
    {
        const QSignalBlocker blocker(f.model);
        fill("3");
    }
    f.set(1, 1, "4");
    QCOMPARE(f.strength(1, 1), 0.0);
    f.set(2, 1, "5");
    QVERIFY(f.strength(2, 1) > 0);
}

QTEST_MAIN(tst_ChangeGlow)
#include "tst_changeglow.moc"
