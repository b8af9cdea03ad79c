#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Gives the checks of this folder a sample of each violation: a check that cannot fail proves nothing."""

import pathlib
import sys
import tempfile
import unittest
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import countcases
import houserules
import layers
import linksnone
import publicheaders
import translations

TABLE = """server/core:
server/http: server/core
widgets/support:
app/host: every server folder
app/daemon: app/host and what it names
app/desktop: app/host, every server and widgets folder
"""
LICENCE = "// SPDX-FileCopyrightText: 2026 Eyewall contributors\n// SPDX-License-Identifier: MIT\n"
GUARDED = LICENCE + "#pragma once\n"


def violations(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return layers.Check(root, layers.Layers(TABLE)).run()


class LayersTest(unittest.TestCase):
    clean = {
        "server/CMakeLists.txt": "add_subdirectory(http)",
        "server/eyewall.h": '#include "server/http/request.h"\n',
        "server/core/CMakeLists.txt": "eyewall_library(server_core HEADERS task.h)",
        "server/core/task.h": "#include <vector>\n",
        "server/http/CMakeLists.txt": "eyewall_library(server_http HEADERS ../eyewall.h request.h "
                                      "LINK server_core Qt6::Core)",
        "server/http/request.h": '#include "server/core/task.h"\n#include "server/http/request.h"\n',
        "widgets/support/CMakeLists.txt": "eyewall_library(widgets_support HEADERS style.h LINK Qt6::Widgets)",
        "widgets/support/style.h": "",
        "app/host/CMakeLists.txt": "eyewall_library(app_host HEADERS host.h LINK server_http)",
        "app/host/host.h": '#include "server/http/request.h"\n#include "server/eyewall.h"\n',
        "app/daemon/CMakeLists.txt": "add_executable(eyewalld main.cpp)\ntarget_link_libraries(eyewalld app_host)",
        "app/daemon/main.cpp": '#include "app/host/host.h"\n#include "server/core/task.h"\n#include "main.moc"\n',
        "app/desktop/CMakeLists.txt": "qt_add_executable(eyewall main.cpp)\n"
                                      "target_link_libraries(eyewall PRIVATE widgets_support Qt6::Widgets)",
        "app/desktop/main.cpp": '#include "widgets/support/style.h"\n',
    }

    def check(self, name, text, expected):
        errors = violations(self.clean | {name: text})
        self.assertEqual(len(errors), 1, errors)
        self.assertIn(expected, errors[0])

    def test_accepts_a_clean_tree(self):
        self.assertEqual(violations(self.clean), [])

    def test_refuses_an_upward_include(self):
        self.check("server/core/task.h", '#include "server/http/request.h"', "server/core may not include")

    def test_refuses_the_server_in_a_widget(self):
        self.check("widgets/support/style.h", '#include "server/core/task.h"', "widgets/support may not include")

    def test_refuses_a_widget_in_the_daemon(self):
        self.check("app/daemon/main.cpp", '#include "widgets/support/style.h"', "app/daemon may not include")

    def test_refuses_the_umbrella_below_app(self):
        self.check("server/core/task.h", '#include "server/eyewall.h"', "may not include")

    def test_refuses_an_include_that_does_not_start_at_the_root(self):
        self.check("server/http/request.h", '#include "request.h"', "not written from the root")

    def test_refuses_ours_in_angle_brackets(self):
        self.check("server/http/request.h", "#include <server/core/task.h>", "is ours")

    def test_refuses_a_file_that_does_not_exist(self):
        self.check("server/http/request.h", '#include "server/core/gone.h"', "does not exist")

    def test_refuses_a_folder_outside_the_table(self):
        errors = violations(self.clean | {"server/misc/a.h": "", "server/misc/CMakeLists.txt": "a.h"})
        self.assertEqual(errors, ["server/misc/a.h: server/misc is not in the layer table"])

    def test_refuses_a_file_that_is_not_built(self):
        self.check("server/core/orphan.h", "", "does not name it")

    def test_refuses_an_upward_link(self):
        self.check("server/core/CMakeLists.txt", "eyewall_library(server_core HEADERS task.h LINK server_http)",
                   "may not link server_http")

    def test_refuses_widgets_below_the_daemon(self):
        self.check("app/host/CMakeLists.txt", "eyewall_library(app_host HEADERS host.h)\n"
                   "target_link_libraries(app_host PUBLIC Qt6::Widgets)", "may not link Qt6::Widgets")

    def test_refuses_another_library_name(self):
        self.check("server/core/CMakeLists.txt", "eyewall_library(core HEADERS task.h)", "should be called server_core")

    def test_ignores_comments(self):
        self.assertEqual(violations(self.clean | {"server/core/task.h": '// #include "widgets/support/style.h"\n'}), [])

    def test_refuses_unknown_folders_in_the_table(self):
        with self.assertRaises(ValueError):
            layers.Layers("server/core: server/nowhere\n")

    def test_the_real_table_is_whole(self):
        table = layers.Layers((pathlib.Path(__file__).parent / "layers.txt").read_text())
        self.assertTrue(table.may_use("app/desktop", "widgets/pages"))
        self.assertTrue(table.may_use("app/daemon", "server/web"))
        self.assertFalse(table.may_use("app/daemon", "widgets/pages"))
        self.assertFalse(table.may_use("widgets/pages", "server/http"))


class PublicHeadersTest(unittest.TestCase):
    clean = {
        "server/web/CMakeLists.txt": "eyewall_library(server_web HEADERS ../eyewall.h context.h INTERNAL contextaccess.h "
                                     "SOURCES context.cpp LINK server_core)",
        "server/eyewall.h": '#include "server/web/context.h"\n',
        "server/web/context.h": '#include "server/core/task.h"\n',
        "server/web/contextaccess.h": '#include "server/web/context.h"\n',
        "server/core/CMakeLists.txt": "eyewall_library(server_core HEADERS task.h taskscope.h INTERNAL ticks.h)",
        "server/core/task.h": "",
        "server/core/taskscope.h": '#include "server/core/task.h"\n',
        "server/core/ticks.h": "",
        "widgets/pages/CMakeLists.txt": "eyewall_library(widgets_pages HEADERS page.h)",
        "widgets/pages/page.h": "",
    }

    def violations(self, files):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            return publicheaders.Check(root, {"server/core/taskscope.h": "a door"}).run()

    def check(self, name, text, expected):
        errors = self.violations(self.clean | {name: text})
        self.assertEqual(len(errors), 1, errors)
        self.assertIn(expected, errors[0])

    def test_accepts_a_clean_tree(self):
        self.assertEqual(self.violations(self.clean), [])

    def test_refuses_what_needs_a_header_that_is_not_installed(self):
        self.check("server/core/task.h", '#include "server/core/ticks.h"\n', "which is not")

    def test_refuses_what_no_program_needs(self):
        self.check("server/core/CMakeLists.txt", "eyewall_library(server_core HEADERS task.h taskscope.h ticks.h)",
                   "belongs to INTERNAL")
        self.check("server/core/CMakeLists.txt", "eyewall_library(server_core HEADERS task.h taskscope.h)\n"
                   "target_sources(server_core PUBLIC FILE_SET HEADERS FILES ticks.h)", "belongs to INTERNAL")

    def test_refuses_a_door_that_is_closed(self):
        self.check("server/core/CMakeLists.txt", "eyewall_library(server_core HEADERS task.h INTERNAL taskscope.h)",
                   "belongs to HEADERS")

    def test_refuses_parts_for_the_library(self):
        self.check("server/web/context.h", "public:\n    // For the framework.\n    void begin();\n",
                   "a part that programs may not use")

    def test_refuses_both(self):
        self.check("server/core/CMakeLists.txt", "eyewall_library(server_core HEADERS task.h taskscope.h INTERNAL task.h)",
                   "name it")


class HouseRulesTest(unittest.TestCase):
    def check(self, name, text, expected):
        errors = list(houserules.errors_of(name, text))
        self.assertEqual(len(errors), 1, errors)
        self.assertIn(expected, errors[0])

    def test_accepts_a_clean_header(self):
        self.assertEqual(list(houserules.errors_of("server/http/request.h", GUARDED)), [])

    def test_wants_the_licence(self):
        self.check("server/a.cpp", LICENCE.splitlines()[0] + "\n", "SPDX-License-Identifier")

    def test_wants_the_guard(self):
        self.check("server/a.h", LICENCE, "#pragma once")

    def test_wants_plain_names(self):
        self.check("server/http/requestParser.h", GUARDED, "lower case")
        self.check("server/http/request_parser.cpp", LICENCE, "lower case")

    def test_limits_the_length(self):
        self.check("server/a.cpp", LICENCE + "\n" * houserules.MAX_LINES, "lines")

    def test_finds_what_is_unfinished(self):
        self.check("server/a.cpp", LICENCE + "// TODO\n", "unfinished")

    def test_finds_paths_of_a_machine(self):
        self.check("README.md", "see /home/ada/notes", "one machine")

    def test_finds_sleeping_tests(self):
        for line in ("QTest::qWait(10);", "QThread::msleep(5);", "std::this_thread::sleep_for(1s);"):
            self.check("tests/tst_a.cpp", LICENCE + line, "does not sleep")

    def test_finds_tests_that_are_not_built(self):
        lists = {"tests/a": "foreach(unit one two)", "tests/b": "eyewall_test(tst_three)"}
        self.assertEqual(list(houserules.unbuilt_tests(["tests/a/tst_one.cpp", "tests/b/tst_three.cpp"], lists)), [])
        self.assertEqual(len(list(houserules.unbuilt_tests(["tests/a/tst_three.cpp"], lists))), 1)

    def test_lets_a_product_sleep(self):
        self.assertEqual(list(houserules.errors_of("server/a.cpp", LICENCE + "co_await sleepFor(1s);")), [])


class TranslationsTest(unittest.TestCase):
    def error(self, source, translation):
        text = f"<message><source>{source}</source>{translation}</message>"
        return translations.message_error(xml.etree.ElementTree.fromstring(text))

    def test_accepts_a_translation(self):
        self.assertIsNone(self.error("Open %1", "<translation>%1 oeffnen</translation>"))
        self.assertIsNone(self.error("%n rows", "<translation><numerusform>eine Zeile</numerusform>"
                                                "<numerusform>%n Zeilen</numerusform></translation>"))

    def test_ignores_what_the_sources_no_longer_say(self):
        self.assertIsNone(self.error("Old", '<translation type="vanished">Alt</translation>'))

    def test_refuses_unfinished_and_empty(self):
        self.assertIn("not translated", self.error("Open", '<translation type="unfinished">Auf</translation>'))
        self.assertIn("not translated", self.error("Open", "<translation></translation>"))
        self.assertIn("not translated", self.error("Open", ""))

    def test_refuses_lost_placeholders(self):
        self.assertIn("placeholders", self.error("Open %1", "<translation>Auf</translation>"))


class CountCasesTest(unittest.TestCase):
    def count(self, cases, code):
        with tempfile.TemporaryDirectory() as folder:
            report = pathlib.Path(folder) / "report.xml"
            states = "".join(f'<testcase name="{name}" status="{state}"/>' for name, state in cases.items())
            report.write_text(f"<testsuite>{states}</testsuite>")
            return countcases.count(report, code)

    def test_counts_good_and_bad(self):
        self.assertEqual(self.count({"a": "run", "b": "fail", "c": "notrun"}, 8), (1, 2, ["b", "c"]))

    def test_believes_the_exit_code(self):
        self.assertEqual(self.count({"a": "run"}, 1)[1], 1)

    def test_wants_a_report(self):
        self.assertEqual(countcases.count(pathlib.Path("no-such-report.xml"), 0)[1], 1)


class LinksTest(unittest.TestCase):
    def test_lists_what_a_program_loads(self):
        self.assertTrue(any(name.startswith("libc.") for name in linksnone.loaded(sys.executable)))


if __name__ == "__main__":
    unittest.main()
