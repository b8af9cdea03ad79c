# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# The icon in the sizes of hicolor, for desktops that do not take the SVG. A program made elsewhere cannot run here: then
# there is the SVG alone.
set(icon_sizes 16 22 24 32 48 64 128 256)
set(icon "${PROJECT_SOURCE_DIR}/resources/icons/eyewall.svg")
set(has_icons OFF)
if(NOT CMAKE_CROSSCOMPILING AND NOT EYEWALL_SANITIZER)
    set(has_icons ON)
    add_executable(rendericons "${CMAKE_CURRENT_LIST_DIR}/rendericons.cpp")
    set_target_properties(rendericons PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${made}")
    target_link_libraries(rendericons PRIVATE Qt6::Gui Qt6::Svg)
    list(TRANSFORM icon_sizes PREPEND "${made}/icons/" OUTPUT_VARIABLE icons)
    list(TRANSFORM icons APPEND ".png")
    add_custom_command(OUTPUT ${icons}
        COMMAND rendericons "${icon}" "${made}/icons" ${icon_sizes}
        DEPENDS rendericons "${icon}"
        COMMENT "Painting the icon"
        VERBATIM)
    add_custom_target(eyewall_icons ALL DEPENDS ${icons})
endif()

# eyewall_install_icons(PLACE COMPONENT [EXCLUDE_FROM_ALL])
function(eyewall_install_icons place component)
    install(FILES "${icon}" DESTINATION "${place}/hicolor/scalable/apps" COMPONENT ${component} ${ARGN})
    if(NOT has_icons)
        return()
    endif()
    foreach(size IN LISTS icon_sizes)
        install(FILES "${made}/icons/${size}.png" RENAME eyewall.png
            DESTINATION "${place}/hicolor/${size}x${size}/apps" COMPONENT ${component} ${ARGN})
    endforeach()
endfunction()
