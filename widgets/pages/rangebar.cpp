// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/rangebar.h"

#include "widgets/charts/timetext.h"
#include "widgets/charts/timeview.h"
#include "widgets/inspectors/choicebar.h"
#include "widgets/support/elidedlabel.h"
#include "widgets/support/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace eyewall::pages {

using charts::TimeText;

namespace {

struct Range {
    int seconds;
    const char *name;
    const char *sentence;
};

constexpr std::array kRanges{
    Range{60, QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "1 min"),
          QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "The last minute")},
    Range{300, QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "5 min"),
          QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "The last 5 minutes")},
    Range{900, QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "15 min"),
          QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "The last 15 minutes")},
    Range{3600, QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "1 h"),
          QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "The last hour")},
    Range{21'600, QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "6 h"),
          QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "The last 6 hours")},
    Range{86'400, QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "24 h"),
          QT_TRANSLATE_NOOP("eyewall::pages::RangeBar", "The last 24 hours")},
};

const Range *rangeOf(int seconds)
{
    const auto found = std::find_if(kRanges.begin(), kRanges.end(),
                                    [seconds](const Range &range) { return range.seconds == seconds; });
    return found == kRanges.end() ? nullptr : &*found;
}

} // namespace

RangeBar::RangeBar(charts::TimeView &time, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
    , m_label(new support::ElidedLabel(this))
    , m_live(new QPushButton(tr("Back to live"), this))
    , m_ranges(new inspectors::ChoiceBar(tr("Time that the charts show"), this))
{
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_live->setToolTip(tr("Undo the zoom (Esc, or a double click on a chart)"));
    for (const Range &range : kRanges)
        m_ranges->addChoice(range.seconds, tr(range.name), tr(range.sentence));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(support::Metrics::of(this).cardGap);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_live);
    layout->addWidget(m_ranges);
    connect(m_live, &QPushButton::clicked, &time, &charts::TimeView::backToLive);
    connect(m_ranges, &inspectors::ChoiceBar::chosen, &time, &charts::TimeView::setRange);
    connect(&time, &charts::TimeView::viewChanged, this, &RangeBar::showView);
    showView();
}

QString RangeBar::text() const
{
    return m_label->text();
}

bool RangeBar::offers(int seconds)
{
    return rangeOf(seconds) != nullptr;
}

void RangeBar::showView()
{
    const charts::TimeSpan shown = m_time.visible();
    const Range *range = rangeOf(m_time.range());
    m_ranges->choose(m_time.range());
    m_live->setVisible(m_time.isZoomed());
    if (m_time.isZoomed())
        m_label->setText(tr("From %1 to %2, standing still")
                             .arg(TimeText::clock(shown.first), TimeText::clock(shown.last)));
    else
        m_label->setText(range ? tr(range->sentence) : QString());
}

} // namespace eyewall::pages
