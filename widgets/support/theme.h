// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QApplication;

namespace eyewall::support {

class Style;

enum class ThemeMode { System, Light, Dark };

/// Dresses an application: our style over Fusion and one of our two palettes. Make one in main(), hand it to
/// what lets people choose. Widgets need no pointer to it: they ask colorsFor(palette()) and repaint on
/// PaletteChange. System follows what the desktop says, while the program runs. Thread: GUI.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication &application, ThemeMode mode = ThemeMode::System);

    void setMode(ThemeMode mode);
    ThemeMode mode() const;
    /// What is shown now, whichever mode asked for it.
    bool isDark() const;

Q_SIGNALS:
    void modeChanged(eyewall::support::ThemeMode mode);

private:
    Style *m_style; // the application owns it
};

} // namespace eyewall::support
