// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QObject>

class QApplication;

namespace eyewall::support {

class Style;

enum class ThemeMode { System, Light, Dark };

/// Dresses an application: our style over Fusion and one of our two palettes. Make one in main(), hand it to
/// what lets people choose. Widgets need no pointer to it: they ask colorsFor(palette()) and repaint on
/// PaletteChange. System follows what the desktop says, while the program runs. It makes text larger, too;
/// sizes come from fonts, so that everything grows with it. Thread: GUI.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// Percent of what the desktop says.
    static constexpr int kSmallestText = 80;
    static constexpr int kUsualText = 100;
    static constexpr int kLargestText = 200;

    explicit Theme(QApplication &application, ThemeMode mode = ThemeMode::System);

    void setMode(ThemeMode mode);
    ThemeMode mode() const;
    /// What is shown now, whichever mode asked for it.
    bool isDark() const;

    /// Percent; the nearest that there is. All fonts are new when textSizeChanged() is emitted.
    void setTextSize(int percent);
    int textSize() const { return m_textSize; }

Q_SIGNALS:
    void modeChanged(eyewall::support::ThemeMode mode);
    void textSizeChanged(int percent);

private:
    Style *m_style;    // the application owns it
    QFont m_usualFont; ///< while the text has another size
    int m_textSize = kUsualText;
};

} // namespace eyewall::support
