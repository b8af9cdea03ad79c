// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/companions.h"
#include "app/desktop/settingsdialog.h"
#include "app/desktop/sharepanel.h"
#include "program.h"
#include "tests/widgets/pages/windowfixture.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/blocklistpopup.h"
#include "widgets/inspectors/closepopup.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/labelpopup.h"
#include "widgets/inspectors/popupplace.h"
#include "widgets/pages/hintcard.h"
#include "widgets/pages/qrpopup.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/shortcutsdialog.h"

#include <QDir>
#include <QTabWidget>
#include <QTranslator>

#include <functional>

using namespace eyewall;
using namespace eyewall::desktop;

namespace {

using Open = std::function<QWidget *(Program &, Companions &)>;

QWidget *settings(Program &program, int page)
{
    auto *dialog = new SettingsDialog(*program.life, &*program.window);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
    dialog->show();
    return dialog;
}

QWidget *popUp(Program &program, QWidget &popup)
{
    inspectors::popUpAt(popup, *program.window);
    return &popup;
}

const std::pair<const char *, Open> kWindows[] = {
    {"settings: listening", [](Program &program, Companions &) { return settings(program, 0); }},
    {"settings: content", [](Program &program, Companions &) { return settings(program, 1); }},
    {"settings: limits", [](Program &program, Companions &) { return settings(program, 2); }},
    {"sharing",
     [](Program &program, Companions &) {
         auto *panel = new SharePanel(*program.life, &*program.window);
         panel->show();
         return panel;
     }},
    {"keys",
     [](Program &program, Companions &companions) {
         auto *dialog = new pages::ShortcutsDialog(companions.keymap(), &*program.window);
         dialog->show();
         return dialog;
     }},
    {"address",
     [](Program &program, Companions &) {
         auto *popup = program.window->findChild<pages::QrPopup *>();
         popup->popUpAt(program.window->serverPill());
         return popup;
     }},
    {"label",
     [](Program &program, Companions &) {
         inspectors::LabelPopup &popup = program.window->connectionsPage().actions().labelPopup();
         popup.askFor(QStringLiteral("c-1f7"), {QStringLiteral("phone"), 1}, true);
         return popUp(program, popup);
     }},
    {"closing",
     [](Program &program, Companions &) {
         inspectors::ClosePopup &popup = program.window->connectionsPage().actions().closePopup();
         popup.askForAll({1, 2}, true);
         return popUp(program, popup);
     }},
    {"blocked addresses",
     [](Program &program, Companions &) {
         monitor::Endpoint address;
         address.address = {192, 0, 2, 7};
         program.window->connectionsPage().blocklist().block({address});
         return popUp(program, program.window->connectionsPage().actions().blocklistPopup());
     }},
    {"hint",
     [](Program &, Companions &companions) {
         companions.hint().begin();
         return &companions.hint();
     }},
};

} // namespace

/// Walks over every window that the main one can open, in every language: each control has a name, no text is
/// cut.
class tst_EveryDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNamedAndWhole_data();
    void isNamedAndWhole();

private:
    QTranslator m_translator;
};

void tst_EveryDialog::isNamedAndWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("window");
    const QStringList files =
        QDir(QStringLiteral(EYEWALL_QM_DIR)).entryList({QStringLiteral("eyewall_*.qm")}, QDir::Files);
    QVERIFY(files.size() >= 7);
    for (const QString &file : files) {
        for (int window = 0; window < int(std::size(kWindows)); ++window)
            QTest::addRow("%s, %s", qPrintable(file), kWindows[window].first) << file << window;
    }
}

void tst_EveryDialog::init()
{
    QFETCH(QString, language);
    QVERIFY(m_translator.load(QStringLiteral(EYEWALL_QM_DIR "/") + language));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    const bool isMirrored = language.contains(QLatin1String("_ar"));
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

void tst_EveryDialog::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_EveryDialog::isNamedAndWhole()
{
    QFETCH(int, window);
    Program program(onPort(0));
    Companions companions(*program.life, *program.menu, *program.window, program.settings);
    QVERIFY(program.life->start());
    program.window->resize(pages::MonitorWindow::kSmallestSize);
    program.window->show();
    QWidget *shown = kWindows[window].second(program, companions);
    QVERIFY(QTest::qWaitForWindowExposed(shown->window()));
    QVERIFY(shown->isVisible());
    int checked = 0;
    for (const QWidget *widget : shown->findChildren<QWidget *>()) {
        const QString clipping = test::clippingOf(*widget, *shown);
        QVERIFY2(clipping.isEmpty(), qPrintable(clipping));
        if (!test::isControl(widget) || test::isOfQt(widget) || widget->isHidden())
            continue;
        ++checked;
        QVERIFY2(!test::nameOf(widget).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(checked > 0);
    shown->hide();
}

QTEST_MAIN(tst_EveryDialog)
#include "tst_everydialog.moc"
