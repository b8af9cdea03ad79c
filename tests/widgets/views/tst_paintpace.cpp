// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/paintpace.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace eyewall::views;

namespace {

/// Counts the paints of its viewport.
class CountedTable final : public QTableView {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        QTableView::paintEvent(event);
    }
};

} // namespace

class tst_PaintPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paintsAtOnceWhatChangesNowAndThen();
    void holdsWhatChangesAllTheTime();
    void paintsTheLastChange();
    void paintsAtOnceForSomebody_data();
    void paintsAtOnceForSomebody();

private:
    void change();
    void hurry();

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<CountedTable> m_table;
    PaintPace *m_pace = nullptr;
    int m_number = 0;
};

void tst_PaintPace::init()
{
    m_table.reset();
    m_model = std::make_unique<QStandardItemModel>(3, 1);
    m_table = std::make_unique<CountedTable>();
    m_pace = new PaintPace(m_table.get());
    m_table->setModel(m_model.get());
    m_pace->setModel(m_model.get());
    m_table->resize(200, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QTRY_VERIFY(m_table->paints > 0);
    m_pace->release();
}

/// One change, painted if it may be.
void tst_PaintPace::change()
{
    m_model->item(0) ? m_model->item(0)->setText(QString::number(++m_number))
                     : m_model->setItem(0, new QStandardItem(QString::number(++m_number)));
    m_table->viewport()->update();
    QCoreApplication::processEvents();
}

/// Changes until the view is held; long enough behind the window's own events.
void tst_PaintPace::hurry()
{
    QTRY_VERIFY([this] {
        change();
        return m_pace->isHeld();
    }());
}

void tst_PaintPace::paintsAtOnceWhatChangesNowAndThen()
{
    const int before = m_table->paints;
    change();
    QCOMPARE(m_table->paints, before + 1);
    QVERIFY(!m_pace->isHeld());
}

void tst_PaintPace::holdsWhatChangesAllTheTime()
{
    hurry();
    const int before = m_table->paints;
    change();
    if (m_pace->isHeld()) // else the pause was over
        QCOMPARE(m_table->paints, before);
    QTRY_VERIFY(m_table->paints > before);
}

void tst_PaintPace::paintsTheLastChange()
{
    hurry();
    change();
    QTRY_VERIFY(!m_pace->isHeld());
    QVERIFY(m_table->viewport()->updatesEnabled());
    const int after = m_table->paints;
    QVERIFY(
        !QTest::qWaitFor([&] { return m_table->paints > after + 1 || m_pace->isHeld(); }, 300)); // it rests
}

void tst_PaintPace::paintsAtOnceForSomebody_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("key") << 0;
    QTest::newRow("mouse") << 1;
    QTest::newRow("size") << 2;
}

void tst_PaintPace::paintsAtOnceForSomebody()
{
    QFETCH(int, what);
    hurry();
    const int before = m_table->paints;
    if (what == 0)
        QTest::keyClick(m_table.get(), Qt::Key_Down);
    else if (what == 1)
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, {5, 5});
    else
        m_table->resize(300, 200);
    QVERIFY(!m_pace->isHeld());
    QCoreApplication::processEvents();
    QVERIFY(m_table->paints > before);
    for (int i = 0; i < 10; ++i)
        change();
    QVERIFY(!m_pace->isHeld()); // somebody looks
}

QTEST_MAIN(tst_PaintPace)
#include "tst_paintpace.moc"
