# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# One configuration for all kinds of packages: "cpack -G DEB" in the build folder.
set(CPACK_PACKAGE_NAME eyewall)
set(CPACK_PACKAGE_VENDOR "Eyewall contributors")
set(CPACK_PACKAGE_CONTACT "Eyewall contributors <contributors@eyewall.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "web server with a window on every connection")
set(CPACK_PACKAGE_DESCRIPTION
"A real asynchronous web server inside a desktop app: point browsers, phones,
devices or webhooks at it, and watch every connection, request and message as
it happens. Open sockets can be talked to and closed.
.
The same server without a window is there as eyewalld, with a service of the
system that is not enabled by the installation.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL app service debian rpm development) # checks.cmake leaves out those of other kinds
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_BINARY_DIR}/checks.cmake")
configure_file("${CMAKE_CURRENT_LIST_DIR}/checks.cmake.in" "${CPACK_PROJECT_CONFIG_FILE}" @ONLY)

set(CPACK_GENERATOR TGZ)
if(WIN32 OR APPLE)
    include("${CMAKE_CURRENT_LIST_DIR}/desktops.cmake")
elseif(UNIX)
    set(CPACK_GENERATOR DEB RPM STGZ)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    include("${CMAKE_CURRENT_LIST_DIR}/library.cmake")
    include("${CMAKE_CURRENT_LIST_DIR}/linux/debian.cmake")
    include("${CMAKE_CURRENT_LIST_DIR}/linux/rpm.cmake")
    include("${CMAKE_CURRENT_LIST_DIR}/linux/bundle/bundle.cmake")
endif()
include(CPack)
