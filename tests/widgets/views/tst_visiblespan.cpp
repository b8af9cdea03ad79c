// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/requestmodel.h"
#include "widgets/views/recordview.h"
#include "widgets/views/visiblespan.h"

#include <QImage>
#include <QScrollBar>
#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;
using views::RecordView;
using views::VisibleSpan;

namespace {

/// Counts how often it is painted.
class CountingTable final : public QTableView {
public:
    mutable int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        QTableView::paintEvent(event);
    }
};

struct VisibleSpanFixture {
    VisibleSpanFixture()
        : model(
              connections, [](monitor::RouteId) { return QString(); }, Limits())
    {
        std::vector<monitor::RequestSeen> list;
        for (quint64 id = 1; id <= 100; ++id)
            list.push_back(request(id)); // one a millisecond
        model.apply(list);
    }

    void show(QTableView &table)
    {
        table.resize(600, 300);
        table.setModel(&model);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

    ConnectionModel connections{[](monitor::RouteId) { return QString(); }, 10};
    RequestModel model;
};

/// How wide the bar of a cell is.
int inkOf(const RecordView &view, const QModelIndex &index)
{
    const QRect cell = view.visualRect(index);
    const QImage image = const_cast<RecordView &>(view).viewport()->grab(cell).toImage();
    const int middle = image.height() / 2;
    int ink = 0;
    for (int x = 0; x < image.width(); ++x)
        ink += image.pixelColor(x, middle) != image.pixelColor(0, 2);
    return ink;
}

} // namespace

class tst_VisibleSpan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversTheRowsInSight();
    void isMeasuredOncePerPaint();
    void anotherSpanPaintsAllBars();
    void nothingInSightHasNoSpan();
    void barsArePainted();
    void aColumnThatIsShownIsInSight();
};

void tst_VisibleSpan::coversTheRowsInSight()
{
    VisibleSpanFixture f;
    CountingTable table;
    f.show(table);
    VisibleSpan span(table);
    const int last = table.rowAt(table.viewport()->height() - 1);
    QVERIFY(last > 2 && last < 50);
    QCOMPARE(span.of(RequestModel::Waterfall).begin, kStart + kMillisecond);
    QCOMPARE(span.of(RequestModel::Waterfall).end, kStart + (last + 1) * kMillisecond + 700'000);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    span.forget();
    QCOMPARE(span.of(RequestModel::Waterfall).end, kStart + 100 * kMillisecond + 700'000);
    QVERIFY(span.of(RequestModel::Waterfall).begin > kStart + 50 * kMillisecond);
}

void tst_VisibleSpan::isMeasuredOncePerPaint()
{
    VisibleSpanFixture f;
    CountingTable table;
    f.show(table);
    VisibleSpan span(table);
    const Span before = span.of(RequestModel::Waterfall);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    QCOMPARE(span.of(RequestModel::Waterfall), before);
    span.forget();
    QVERIFY(span.of(RequestModel::Waterfall) != before);
}

void tst_VisibleSpan::anotherSpanPaintsAllBars()
{
    VisibleSpanFixture f;
    CountingTable table;
    f.show(table);
    VisibleSpan span(table);
    const auto paintsAfter = [&table] {
        QCoreApplication::processEvents();
        return table.paints;
    };
    const int before = paintsAfter();
    QVERIFY(span.of(RequestModel::Waterfall).end > 0);
    const int first = paintsAfter();
    QVERIFY(first > before);
    span.forget();
    QVERIFY(span.of(RequestModel::Waterfall).end > 0);
    QCOMPARE(paintsAfter(), first); // it rests
}

void tst_VisibleSpan::nothingInSightHasNoSpan()
{
    VisibleSpanFixture f;
    CountingTable table;
    f.model.clear();
    f.show(table);
    VisibleSpan span(table);
    QCOMPARE(span.of(RequestModel::Waterfall), Span());
    f.model.apply({request(1)});
    span.forget();
    QCOMPARE(span.of(RequestModel::Method), Span()); // whose cells have none
}

void tst_VisibleSpan::barsArePainted()
{
    VisibleSpanFixture f;
    RecordView view;
    f.show(view);
    for (int column = 0; column < RequestModel::kColumns; ++column)
        view.setColumnShown(column, column == RequestModel::Waterfall || column == RequestModel::Number);
    view.setColumnWidth(RequestModel::Waterfall, 200);
    view.verticalScrollBar()->setValue(0);
    f.model.clear();
    monitor::RequestSeen half = request(1);
    half.duration = 50 * kMillisecond;
    monitor::RequestSeen whole = request(1);
    whole.id = 2;
    whole.duration = 100 * kMillisecond;
    monitor::RequestSeen open = request(51);
    open.duration = 0;
    open.isUnfinished = true;
    f.model.apply({half, whole, open});
    QCoreApplication::processEvents();
    const int all = inkOf(view, f.model.index(1, RequestModel::Waterfall));
    QVERIFY2(all > 150, qPrintable(QString::number(all)));
    const int first = inkOf(view, f.model.index(0, RequestModel::Waterfall));
    QVERIFY2(qAbs(first - all / 2) < 5, qPrintable(QString::number(first)));
    const int last = inkOf(view, f.model.index(2, RequestModel::Waterfall));
    QVERIFY2(qAbs(last - all / 2) < 5, qPrintable(QString::number(last)));
}

void tst_VisibleSpan::aColumnThatIsShownIsInSight()
{
    VisibleSpanFixture f;
    RecordView view;
    f.show(view);
    view.resize(1400, 400);
    const int path = view.columnWidth(RequestModel::Path);
    view.setColumnShown(RequestModel::Waterfall, true);
    const int end =
        view.columnViewportPosition(RequestModel::Waterfall) + view.columnWidth(RequestModel::Waterfall);
    QVERIFY2(end <= view.viewport()->width(), qPrintable(QString::number(end)));
    QVERIFY(view.columnWidth(RequestModel::Path) < path);
}

QTEST_MAIN(tst_VisibleSpan)
#include "tst_visiblespan.moc"
