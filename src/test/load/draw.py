"""Draws tables as curves, one below the other: draw.py PICTURE.svg TABLE.tsv…

A table has a heading; its first column is drawn along the curve, each other one as a curve of its own.
"""
import sys

WIDTH, HEIGHT, GAP, LEFT = 640, 110, 50, 50
parts = []
for path in sys.argv[2:]:
    with open(path) as table:
        along, *names = next(table).rstrip('\n').split('\t')
        rows = [[float(cell) for cell in line.split('\t')] for line in table]
    if not rows:
        sys.exit(f'{path} has no rows')
    places = [row[0] for row in rows]
    for column, name in enumerate(names, 1):
        values = [row[column] for row in rows]
        top, most = len(parts) * (HEIGHT + GAP) + GAP, max(*values, 1)
        reach = max(places[-1] - places[0], 1)
        points = ' '.join(f'{LEFT + (WIDTH - LEFT - 10) * (place - places[0]) / reach:.1f},{top + HEIGHT - HEIGHT * value / most:.1f}'
                          for place, value in zip(places, values))
        parts.append(f'<text x="{LEFT}" y="{top - 8}">{name}: first {values[0]:g}, last {values[-1]:g}, most {max(values):g}</text>'
                     f'<path d="M{LEFT} {top}V{top + HEIGHT}H{WIDTH - 10}" fill="none" stroke="#999"/>'
                     f'<polyline points="{points}" fill="none" stroke="#0D3A4A" stroke-width="2"/>'
                     f'<text x="{LEFT}" y="{top + HEIGHT + 15}" font-size="11">{along} {places[0]:g} to {places[-1]:g}</text>')
total = len(parts) * (HEIGHT + GAP) + GAP
with open(sys.argv[1], 'w') as picture:
    picture.write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {total}" width="{WIDTH}" height="{total}" '
                  f'font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n')
