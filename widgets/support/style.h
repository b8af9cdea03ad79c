// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/theme.h"

#include <QProxyStyle>

namespace eyewall::support {

/// Fusion drawn flat in our colours: buttons, fields, tabs, headers, scroll bars, menus and bars. Sizes come
/// from the widget's font. Its palette is ours, light or dark by mode or by what the desktop's palette is. A
/// line edit with the property "validity" ("good" or "error") has an edge in that colour; update() it after a
/// change. Thread: GUI.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(ThemeMode mode);

    /// Takes effect when the application's palette is next resolved.
    void setMode(ThemeMode mode);
    ThemeMode mode() const;

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *result = nullptr) const override;

private:
    ThemeMode m_mode;
};

} // namespace eyewall::support
