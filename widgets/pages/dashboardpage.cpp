// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/dashboardpage.h"

#include "widgets/charts/linechart.h"
#include "widgets/charts/stattile.h"
#include "widgets/pages/dashboardgeometry.h"
#include "widgets/pages/rangebar.h"
#include "widgets/support/cardframe.h"
#include "widgets/support/metrics.h"
#include "widgets/views/recordview.h"

#include <QApplication>
#include <QDataStream>
#include <QFocusEvent>
#include <QIODevice>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace eyewall::pages {

using support::Metrics;

namespace {

constexpr quint8 kStateVersion = 1; // of what saveState() writes
constexpr int kUsualRange = 300;
constexpr int kRoomyTile = 23;        // characters of width
constexpr int kRoutesWidth = 44;      // characters
constexpr int kWideChart = 60;        // characters
constexpr int kMiddleLines = 11;      // of text, at least
constexpr int kRoomyMiddleLines = 16; // at most
constexpr double kMiddleShare = 0.31; // of the page's height

} // namespace

DashboardPage::DashboardPage(const monitor::Source &source, const models::Pulse &pulse, QWidget *parent)
    : QWidget(parent)
    , m_pulse(pulse)
    , m_figures(pulse.latest())
    , m_scroll(new QScrollArea(this))
    , m_viewport(m_scroll->viewport())
    , m_board(createBoard())
    , m_tiles(m_series, m_clock, m_board)
    , m_routeCard(createRouteCard(m_board))
    , m_bar(new RangeBar(m_time, m_board))
    , m_charts(m_series, m_time, m_clock, m_board)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_viewport->installEventFilter(this);
    m_routesView->installEventFilter(this);
    m_time.setRange(kUsualRange);
    connectSignals(source);
    showRoutes();
    showFigures();
    arrange();
}

/// The children read the history when they paint, so they go first.
DashboardPage::~DashboardPage()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void DashboardPage::setWall(QWidget *card)
{
    if (m_wall != card)
        delete m_wall;
    m_wall = card;
    if (card) {
        card->setParent(m_board);
        // With the Tab key beside the routes, as for the eye, and not behind the charts.
        QWidget *before = m_routesView;
        for (QWidget *inside : QList<QWidget *>{card} + card->findChildren<QWidget *>()) {
            if (!(inside->focusPolicy() & Qt::TabFocus))
                continue;
            setTabOrder(before, inside);
            before = inside;
        }
    }
    arrange();
}

void DashboardPage::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    m_tiles.setCompact(isCompact);
    arrange();
}

void DashboardPage::setPaused(bool isPaused)
{
    if (isPaused == m_held.has_value())
        return;
    m_routes.setPaused(isPaused);
    if (isPaused) {
        m_held = m_series;
        return;
    }
    m_series = *std::exchange(m_held, std::nullopt); // in place: charts and tiles look at it
    m_figures = m_pulse.latest();
    m_time.advance(m_figures.lastSecond);
    if (isVisible())
        showFigures();
}

QByteArray DashboardPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kStateVersion << qint32(m_time.range());
    return state;
}

bool DashboardPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint32 range = 0;
    in >> version >> range;
    if (in.status() != QDataStream::Ok || version != kStateVersion || !RangeBar::offers(range))
        return false;
    m_time.setRange(range);
    return true;
}

void DashboardPage::resetState()
{
    m_time.setRange(kUsualRange);
}

void DashboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange)
        arrange();
}

/// The viewport also changes its width when the scroll bar comes and goes.
bool DashboardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_routesView && event->type() == QEvent::FocusIn)
        showFocusOfRoutes(static_cast<QFocusEvent *>(event)->reason());
    if (watched == m_viewport && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFigures();
}

QWidget *DashboardPage::createBoard()
{
    auto *board = new QWidget(m_scroll);
    m_scroll->setWidget(board);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Dashboard"));
    return board;
}

QWidget *DashboardPage::createRouteCard(QWidget *parent)
{
    auto *card = new support::CardFrame(tr("Busiest routes"), parent);
    card->setNote(tr("last minute"));
    card->setBodyFlush(true);
    m_routesView = new views::RecordView(card);
    m_routesView->setAccessibleName(tr("Busiest routes"));
    m_routesView->setAccessibleDescription(tr("Enter or a double click shows the requests of a route."));
    m_routesView->setToolTip(m_routesView->accessibleDescription());
    m_routesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_routesView->setModel(&m_routes);
    m_noRoutes = new QLabel(tr("Routes that were used in the last minute appear here."), card);
    m_noRoutes->setForegroundRole(QPalette::PlaceholderText);
    m_noRoutes->setAlignment(Qt::AlignCenter);
    m_noRoutes->setWordWrap(true);
    m_noRoutes->setMargin(Metrics::of(this).cardPadding);
    card->body()->addWidget(m_routesView);
    card->body()->addWidget(m_noRoutes, 1);
    return card;
}

void DashboardPage::connectSignals(const monitor::Source &source)
{
    connect(&m_pulse, &models::Pulse::beat, this, &DashboardPage::takeBeat);
    connect(&source, &monitor::Source::batchReady, this,
            [this](const monitor::Batch &batch) { m_routes.apply(batch.totals.time, batch.routes); });
    connect(&m_routes, &QAbstractItemModel::rowsInserted, this, &DashboardPage::showRoutes);
    connect(&m_routes, &QAbstractItemModel::rowsRemoved, this, &DashboardPage::showRoutes);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focus) { showFocus(focus); });
    connect(m_routesView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT routeChosen(index.siblingAtColumn(models::RouteModel::Route).data().toString());
    });
}

/// What the keys go to must be in sight; under the mouse nothing may move.
void DashboardPage::showFocus(QWidget *focus)
{
    if (focus && m_board->isAncestorOf(focus) && QGuiApplication::mouseButtons() == Qt::NoButton)
        m_scroll->ensureWidgetVisible(focus);
}

/// A table without a current row shows none.
void DashboardPage::showFocusOfRoutes(Qt::FocusReason reason)
{
    const bool isByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    if (isByKey && !m_routesView->selectedRow().isValid())
        m_routesView->selectRow(0);
}

void DashboardPage::takeBeat(const models::PulseFigures &figures)
{
    if (m_held)
        return m_held->append(figures);
    m_series.append(figures);
    m_figures = figures;
    m_time.advance(figures.lastSecond);
    if (isVisible())
        showFigures();
}

void DashboardPage::showFigures()
{
    const charts::StatTile *tile = m_tiles.all().front();
    const bool isRoomy = tile->width() >= kRoomyTile * fontMetrics().averageCharWidth();
    m_tiles.show(m_figures, isRoomy && !m_isCompact);
    m_charts.refresh();
}

void DashboardPage::showRoutes()
{
    const bool hasRoutes = m_routes.rowCount() > 0;
    m_routesView->setVisible(hasRoutes);
    m_noRoutes->setVisible(!hasRoutes);
}

DashboardSpace DashboardPage::space() const
{
    const Metrics metrics = Metrics::of(this);
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    const QSize viewport = m_scroll->viewport()->size();
    const charts::LineChart *chart = m_charts.all().front();
    return {.viewport = viewport,
            .margin = m_isCompact ? 2 * metrics.unit : metrics.pageMargin,
            .gap = m_isCompact ? 3 * metrics.unit / 2 : metrics.cardGap,
            .tile = m_tiles.all().front()->minimumSizeHint(),
            .tiles = int(m_tiles.all().size()),
            .hasWall = !m_wall.isNull(),
            .routes = {kRoutesWidth * character, kMiddleLines * line},
            .middleHeight = std::clamp(int(viewport.height() * kMiddleShare), kMiddleLines * line,
                                       kRoomyMiddleLines * line),
            .barHeight = m_bar->sizeHint().height(),
            .chart = chart->minimumSizeHint(),
            .chartHeight = chart->sizeHint().height(),
            .wideChart = kWideChart * character,
            .charts = int(m_charts.all().size()),
            .isCompact = m_isCompact};
}

void DashboardPage::arrange()
{
    const DashboardGeometry geometry = DashboardGeometry::layOut(space());
    const QSize viewport = m_scroll->viewport()->size();
    m_board->resize(viewport.width(), std::max(viewport.height(), geometry.height));
    const std::vector<charts::StatTile *> tiles = m_tiles.all();
    for (std::size_t i = 0; i < tiles.size(); ++i)
        place(tiles[i], geometry.tiles[i]);
    if (m_wall)
        place(m_wall, geometry.wall);
    place(m_routeCard, geometry.routes);
    place(m_bar, geometry.bar);
    for (std::size_t i = 0; i < geometry.charts.size(); ++i)
        place(m_charts.all()[i], geometry.charts[i]);
    if (isVisible())
        showFigures();
}

void DashboardPage::place(QWidget *widget, const QRect &rect) const
{
    widget->setVisible(!rect.isEmpty());
    if (!rect.isEmpty())
        widget->setGeometry(QStyle::visualRect(layoutDirection(), m_board->rect(), rect));
}

} // namespace eyewall::pages
