# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The self-extracting installer: a folder with the programs, Qt and all that Qt needs, behind a script.
set(bundle "${CMAKE_CURRENT_LIST_DIR}")
find_program(EYEWALL_PATCHELF patchelf)
set(plugins "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
set(libraries "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBS}")
set(messages "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")
set(facts "${made}/facts.cmake") # written by collect.cmake, read by seal.cmake
configure_file("${bundle}/collect.cmake.in" "${made}/collect.cmake" @ONLY)
configure_file("${bundle}/seal.cmake.in" "${made}/seal.cmake" @ONLY)
file(WRITE "${made}/qt.conf" "[Paths]\nPrefix = ..\nLibraries = lib\nPlugins = plugins\nTranslations = translations\n")

# In a folder of its own, no matter what GNUInstallDirs says of the system.
install(TARGETS ${programs} RUNTIME DESTINATION bin COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES "${made}/qt.conf" DESTINATION bin COMPONENT bundle EXCLUDE_FROM_ALL)
install(PROGRAMS "${bundle}/uninstall.sh" DESTINATION . COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/installer/CHANGELOG.md"
    DESTINATION share/doc/eyewall COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES "${here}/org.eyewall.Eyewall.desktop"
    DESTINATION share/applications COMPONENT bundle EXCLUDE_FROM_ALL)
if(TARGET eyewall)
    install(FILES "${here}/org.eyewall.Eyewall.xml" DESTINATION share/mime/packages COMPONENT bundle EXCLUDE_FROM_ALL)
    eyewall_install_icons(share/icons bundle EXCLUDE_FROM_ALL)
endif()
if(EYEWALL_HAS_DOCUMENTS)
    foreach(program IN LISTS programs)
        install(FILES "${made}/${program}.1.gz" DESTINATION share/man/man1 COMPONENT bundle EXCLUDE_FROM_ALL)
    endforeach()
endif()
install(SCRIPT "${made}/collect.cmake" COMPONENT bundle EXCLUDE_FROM_ALL)

# Read by checks.cmake.in, and by the script when cpack fills it in.
set(CPACK_EYEWALL_BUNDLE_HEADER "${bundle}/install.sh")
set(CPACK_EYEWALL_BUNDLE_SEAL "${made}/seal.cmake")
set(CPACK_EYEWALL_MACHINE "${CMAKE_SYSTEM_PROCESSOR}")
