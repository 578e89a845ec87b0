"""Everything that is printed or saved as PDF: what a paper is made of, how it is set, tagged and written."""
