"""Which printers a visitor may use."""

from desktop.ui.paper.printing import on_paper


def test_in_kiosk_printers_that_write_files_are_left_out() -> None:
    files = ["Microsoft Print to PDF", "Microsoft XPS Document Writer", "OneNote (Desktop)", "Fax", "PDF"]
    assert on_paper([*files, "Brother HL-L2350DW", "HP_LaserJet"]) == ["Brother HL-L2350DW", "HP_LaserJet"]
